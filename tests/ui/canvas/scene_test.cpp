// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies where: wires under the mouse, ends of the graph, cards put somewhere by hand.
#include "ui/canvas/scene.h"

#include <gtest/gtest.h>

#include "core/blocks/interface/draft.h"
#include "ui/canvas/ports.h"

namespace mote::canvas {
namespace {

class SceneTest : public testing::Test {
 protected:
  void SetUp() override {
    blocks::Draft draft;
    m_x = draft.input("x", {1, 4});
    m_relu = draft.node("Relu", "relu", {m_x});
    m_sum = draft.node("Add", "sum", {m_relu, m_x});
    draft.output(m_sum);
    m_graph = std::move(draft).take().value();
  }
  graph::Graph m_graph;
  graph::ValueId m_x, m_relu, m_sum;
};

TEST_F(SceneTest, FindsTheWireUnderThePoint) {
  const auto scene = buildScene(m_graph);
  for (std::uint32_t i = 0; i < scene->segments.size(); ++i) {
    const Segment& segment = scene->segments[i];
    const QPointF middle = curveOf(segment.from, segment.to).pointAtPercent(0.5);
    const auto found = scene->wireAt(middle, 3);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, segment.wire);
  }
  EXPECT_FALSE(scene->wireAt({-500, -500}, 10).has_value());
}

TEST_F(SceneTest, WiresKnowWhatTheyCarryAndWhereTo) {
  const auto scene = buildScene(m_graph);
  const CardIndex sum = scene->find(m_graph.producer(m_sum));
  int seen = 0;
  for (const Wire& wire : scene->wires) {
    if (wire.to != sum) continue;
    EXPECT_EQ(wire.slot, wire.value == m_relu ? 0U : 1U);
    ++seen;
  }
  EXPECT_EQ(seen, 2);
}

TEST_F(SceneTest, EndsOfTheGraphAreFoundByValue) {
  const auto scene = buildScene(m_graph);
  EXPECT_FALSE(scene->cards[scene->findTerminal(m_x)].isOutput);
  EXPECT_TRUE(scene->cards[scene->findTerminal(m_sum)].isOutput);
  EXPECT_EQ(scene->findTerminal(m_relu), kNoCard);
}

TEST_F(SceneTest, HandPlacedCardsStayWhereTheyWerePut) {
  const graph::NodeId relu = m_graph.producer(m_relu);
  ASSERT_TRUE(graph::apply(m_graph, graph::PlaceNode{relu, graph::Position{300, 150}}).ok());
  const auto scene = buildScene(m_graph);
  const Card& card = scene->cards[scene->find(relu)];
  EXPECT_TRUE(card.placed);
  EXPECT_EQ(card.rect.center(), scene->origin + QPointF(300, 150));
  EXPECT_TRUE(scene->bounds.contains(card.rect));
  for (const Segment& segment : scene->segments) {
    if (scene->wires[segment.wire].to == scene->find(relu)) {
      EXPECT_EQ(segment.to, QPointF(card.rect.center().x(), card.rect.top()));
    }
  }
}

TEST_F(SceneTest, ACollapsedBlockIsOneCard) {
  const graph::NodeId relu = m_graph.producer(m_relu);
  const graph::NodeId sum = m_graph.producer(m_sum);
  m_graph.drawing = graph::withBlock({}, "tail", {relu, sum});
  auto scene = buildScene(m_graph);
  ASSERT_EQ(scene->cards.size(), 3U) << "input, block, output";
  const CardIndex block = scene->find(relu);
  EXPECT_EQ(scene->find(sum), block);
  EXPECT_EQ(scene->cards[block].title, "tail");
  EXPECT_EQ(scene->cards[block].members, (std::vector{relu, sum}));
  EXPECT_EQ(scene->cards[block].value, m_sum);
  ASSERT_EQ(scene->wires.size(), 2U) << "x once, though both nodes read it";
  EXPECT_EQ(scene->wires[0].value, m_x);
  EXPECT_EQ(scene->wires[0].reader, relu);
  EXPECT_EQ(scene->wires[1].to, scene->findTerminal(m_sum));

  m_graph.drawing.blocks[0].collapsed = false;
  scene = buildScene(m_graph);
  EXPECT_EQ(scene->cards.size(), 4U);
  EXPECT_NE(scene->find(sum), scene->find(relu));
}

TEST_F(SceneTest, ABlockThatALoopLeavesAndEntersIsDrawnAllTheSame) {
  blocks::Draft draft;
  const auto x = draft.input("x", {1, 4});
  const auto a = draft.node("Relu", "a", {x});
  const auto b = draft.node("Sigmoid", "b", {a});
  const auto c = draft.node("Add", "c", {a, b});
  draft.output(c);
  graph::Graph graph = std::move(draft).take().value();
  graph.drawing = graph::withBlock({}, "around", {graph.producer(a), graph.producer(c)});
  const auto scene = buildScene(graph);
  const CardIndex block = scene->find(graph.producer(a));
  const CardIndex sigmoid = scene->find(graph.producer(b));
  int there = 0;
  int back = 0;
  for (const Wire& wire : scene->wires) {
    there += wire.from == block && wire.to == sigmoid;
    back += wire.from == sigmoid && wire.to == block;
  }
  EXPECT_EQ(there, 1);
  EXPECT_EQ(back, 1);
  EXPECT_FALSE(scene->cards[block].rect.intersects(scene->cards[sigmoid].rect));
}

TEST_F(SceneTest, CommentsStandWhereTheyWerePutAndHoldAllTheirWords) {
  m_graph.drawing.comments = {{"short", {-400, 30}},
                              {std::string(300, 'w') + " and " + std::string(90, 'x'), {500, 0}}};
  const auto scene = buildScene(m_graph);
  const Card& first = scene->cards[scene->findComment(0)];
  const Card& second = scene->cards[scene->findComment(1)];
  EXPECT_EQ(first.rect.center(), scene->origin + QPointF(-400, 30));
  EXPECT_TRUE(scene->bounds.contains(first.rect));
  EXPECT_GT(second.rect.height(), first.rect.height());
  EXPECT_EQ(scene->findComment(2), kNoCard);
  EXPECT_EQ(scene->at(second.rect.center()), scene->findComment(1));
  m_graph.drawing.comments.clear();
  const auto plain = buildScene(m_graph);
  for (std::size_t i = 0; i < plain->cards.size(); ++i)
    EXPECT_EQ(plain->cards[i].rect, scene->cards[i].rect) << "comments move nothing";
}

TEST_F(SceneTest, PortsLieOnTheEdgesOfCards) {
  const auto scene = buildScene(m_graph);
  const CardIndex index = scene->find(m_graph.producer(m_sum));
  const Card& card = scene->cards[index];
  EXPECT_EQ(outPortAt(*scene, outPort(card) + QPointF(0, 4)), index);
  EXPECT_EQ(outPortAt(*scene, card.rect.center()), kNoCard);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(nearestInPort(card, 3, inPort(card, i, 3)), i);
  EXPECT_EQ(nearestInPort(card, 3, card.rect.topLeft() - QPointF(90, 0)), 0U);
  EXPECT_EQ(nearestInPort(card, 3, card.rect.topRight() + QPointF(90, 0)), 2U);
}

TEST(Scene, OfNothingIsEmpty) {
  const auto scene = buildScene({});
  EXPECT_TRUE(scene->cards.empty());
  EXPECT_EQ(scene->at({0, 0}), kNoCard);
  EXPECT_FALSE(scene->wireAt({0, 0}, 50).has_value());
}

}  // namespace
}  // namespace mote::canvas
