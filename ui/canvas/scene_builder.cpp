// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses what is drawn, lays it out and fills the indexes.
#include <QCoreApplication>
#include <algorithm>

#include "core/graph/gestures.h"
#include "ui/bridge/analysis.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/layered_layout.h"
#include "ui/canvas/scene.h"

namespace mote::canvas {
namespace {

QSizeF sizeOf(CardSize size) {
  switch (size) {
    case CardSize::Large:
    case CardSize::Block:
      return {216, 66};
    case CardSize::Terminal:
      return {176, 42};
    case CardSize::Comment:
    case CardSize::Small:
      break;
  }
  return {168, 46};
}

QString countText(std::size_t operators) {
  return QCoreApplication::translate("Canvas", "%n operator(s)", nullptr,
                                     static_cast<int>(operators));
}

class Builder {
 public:
  explicit Builder(const graph::Graph& graph) : m_graph(graph), m_scene(std::make_shared<Scene>()) {
    const auto& blocks = graph.drawing.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (!blocks[i].collapsed) continue;
      for (const graph::NodeId id : blocks[i].nodes) m_blockOf.emplace(id, i);
    }
  }

  void addCards() {
    for (const auto id : m_graph.inputs()) addTerminal(id, true);
    for (const auto id : m_graph.nodes()) {
      const graph::Node& node = *m_graph.node(id);
      if (!bridge::handsOverWeights(m_graph, node)) addOperator(node);
    }
    for (const auto id : m_graph.outputs()) addTerminal(id, false);
    addComments();
  }

  void addWires() {
    for (CardIndex i = 0; i < m_scene->cards.size(); ++i) {
      std::vector<graph::ValueId> seen;
      if (m_scene->cards[i].size == CardSize::Block) {
        for (const graph::NodeId id : m_scene->cards[i].members) addWiresTo(id, i, seen);
      } else {
        addWiresTo(m_scene->cards[i].node, i, seen);
      }
    }
    for (const auto& [value, card] : m_outputs) addWire(value, card, {});
  }

  std::shared_ptr<const Scene> laidOut(const std::function<bool()>& cancelled) {
    LayoutInput input;
    for (const Card& card : m_scene->cards) {
      // A lone card that was put somewhere takes no room among the others.
      const bool apart = card.placed && card.sources.empty() && card.readers.empty();
      input.nodes.push_back({apart ? 0 : card.rect.width(), apart ? 0 : card.rect.height()});
    }
    for (const Wire& wire : m_scene->wires) input.edges.push_back({wire.from, wire.to});
    const LayoutResult layout = layeredLayout(input, cancelled);
    if (layout.centers.size() != m_scene->cards.size()) return m_scene;
    for (std::size_t i = 0; i < m_scene->cards.size(); ++i) {
      m_scene->cards[i].rect.moveCenter({layout.centers[i].x, layout.centers[i].y});
    }
    placeByHand();
    for (std::size_t i = 0; i < layout.routes.size(); ++i) {
      const Wire& wire = m_scene->wires[i];
      const Card& from = m_scene->cards[wire.from];
      const Card& to = m_scene->cards[wire.to];
      if (from.placed || to.placed) {
        addSegments(i, {{from.rect.center().x(), from.rect.bottom()},
                        {to.rect.center().x(), to.rect.top()}});
      } else {
        addSegments(i, layout.routes[i]);
      }
    }
    finish();
    return m_scene;
  }

 private:
  void addTerminal(graph::ValueId id, bool input) {
    const graph::Value* value = m_graph.value(id);
    if (value == nullptr || value->constant) return;
    Card card;
    card.size = CardSize::Terminal;
    card.rect.setSize(sizeOf(card.size));
    card.title = QString::fromStdString(value->name);
    card.detail = input ? QCoreApplication::translate("Canvas", "input")
                        : QCoreApplication::translate("Canvas", "output");
    card.shape = shapeText(value->type);
    card.value = id;
    card.isOutput = !input;
    card.category = bridge::Category::Terminal;
    const auto index = static_cast<CardIndex>(m_scene->cards.size());
    if (input) {
      m_makers[id] = index;
    } else {
      m_outputs.emplace_back(id, index);
    }
    m_scene->cards.push_back(std::move(card));
  }

  /// Into the card of its block where that is collapsed.
  void addOperator(const graph::Node& node) {
    const auto block = m_blockOf.find(node.id);
    if (block != m_blockOf.end()) return addToBlock(block->second, node);
    Card card;
    const bool weighted = isWeighted(node);
    card.category = bridge::categoryOf(node.domain, node.type);
    card.size =
        weighted && card.category != bridge::Category::Shape ? CardSize::Large : CardSize::Small;
    card.node = node.id;
    card.placed = node.position.has_value();
    card.rect.setSize(sizeOf(card.size));
    card.title = QString::fromStdString(node.type);
    card.detail = detailText(m_graph, node);
    card.name = nodeName(m_graph, node);
    const auto index = static_cast<CardIndex>(m_scene->cards.size());
    m_scene->cards.push_back(std::move(card));
    showOutputs(node, index);
  }

  /// Its category is that of its first node with weights.
  void addToBlock(std::size_t index, const graph::Node& node) {
    const graph::Block& block = m_graph.drawing.blocks[index];
    const auto [found, isNew] =
        m_cardOfBlock.emplace(index, static_cast<CardIndex>(m_scene->cards.size()));
    if (isNew) {
      Card card;
      card.size = CardSize::Block;
      card.node = node.id;
      card.index = index;
      card.placed = block.position.has_value();
      card.rect.setSize(sizeOf(card.size));
      card.title = QString::fromStdString(block.name);
      card.category = bridge::categoryOf(node.domain, node.type);
      m_scene->cards.push_back(std::move(card));
    }
    Card& card = m_scene->cards[found->second];
    if (isWeighted(node) && std::none_of(card.members.begin(), card.members.end(),
                                         [&](auto id) { return isWeighted(*m_graph.node(id)); }))
      card.category = bridge::categoryOf(node.domain, node.type);
    card.members.push_back(node.id);
    card.detail = countText(card.members.size());
    if (!card.name.isEmpty()) card.name += QStringLiteral(", ");
    card.name += QString::fromStdString(node.type);
    showOutputs(node, found->second);
  }

  /// Of a block, what is read outside it counts, and the last of that.
  void showOutputs(const graph::Node& node, CardIndex index) {
    m_scene->cardOf[node.id] = index;
    Card& card = m_scene->cards[index];
    for (const auto output : node.outputs) {
      const graph::Value* value = m_graph.value(output);
      if (value == nullptr) continue;
      m_makers[output] = index;
      const bool leaves = card.size == CardSize::Block && leavesBlock(output, card.index);
      if (!card.value || leaves) card.value = output;
      if (card.shape.isEmpty() || leaves) card.shape = shapeText(value->type);
    }
  }

  bool leavesBlock(graph::ValueId value, std::size_t block) const {
    if (m_graph.isOutput(value)) return true;
    const auto readers = m_graph.consumers(value);
    return std::any_of(readers.begin(), readers.end(), [&](graph::NodeId reader) {
      const auto found = m_blockOf.find(reader);
      return found == m_blockOf.end() || found->second != block;
    });
  }

  void addComments() {
    const auto& comments = m_graph.drawing.comments;
    for (std::size_t i = 0; i < comments.size(); ++i) {
      Card card;
      card.size = CardSize::Comment;
      card.index = i;
      card.placed = true;
      card.title = QString::fromStdString(comments[i].text);
      card.rect.setSize(commentSize(card.title));
      m_scene->cards.push_back(std::move(card));
    }
  }

  bool isWeighted(const graph::Node& node) const {
    return std::any_of(node.inputs.begin(), node.inputs.end(),
                       [this](graph::ValueId id) { return weight(id); });
  }

  /// A constant of rank two or more, also behind its dequantization.
  bool weight(graph::ValueId id) const {
    const graph::Value* value = m_graph.value(id);
    if (value == nullptr) return false;
    if (value->constant) return value->constant->dims().size() >= 2;
    const graph::Node* maker = m_graph.node(m_graph.producer(id));
    if (maker == nullptr || !bridge::handsOverWeights(m_graph, *maker)) return false;
    return value->type.ranked && value->type.dims.size() >= 2;
  }

  void addWiresTo(graph::NodeId id, CardIndex card, std::vector<graph::ValueId>& seen) {
    const graph::Node* node = m_graph.node(id);
    if (node == nullptr) return;
    for (std::size_t slot = 0; slot < node->inputs.size(); ++slot) {
      const graph::ValueId input = node->inputs[slot];
      if (std::find(seen.begin(), seen.end(), input) != seen.end()) continue;
      seen.push_back(input);
      addWire(input, card, {id, slot});
    }
  }

  void addWire(graph::ValueId value, CardIndex reader, graph::Slot slot) {
    const auto maker = m_makers.find(value);
    if (maker == m_makers.end() || maker->second == reader) return;
    m_scene->wires.push_back({maker->second, reader, value, slot.node, slot.index,
                              shapeText(m_graph.value(value)->type)});
    m_scene->cards[maker->second].readers.push_back(reader);
    m_scene->cards[reader].sources.push_back(maker->second);
  }

  void addSegments(std::size_t wire, const std::vector<LayoutPoint>& route) {
    for (std::size_t i = 0; i + 1 < route.size(); ++i) {
      Segment segment;
      segment.wire = static_cast<std::uint32_t>(wire);
      segment.from = {route[i].x, route[i].y};
      segment.to = {route[i + 1].x, route[i + 1].y};
      segment.first = i == 0;
      segment.last = i + 2 == route.size();
      m_scene->segments.push_back(segment);
    }
  }

  /// Hand-placed cards keep their distance from the first card, whatever the layout does.
  void placeByHand() {
    if (m_scene->cards.empty()) return;
    m_scene->origin = m_scene->cards.front().rect.center();
    for (Card& card : m_scene->cards) {
      if (!card.placed) continue;
      const graph::Position position = placeOf(card);
      card.rect.moveCenter(m_scene->origin + QPointF(position.x, position.y));
    }
  }

  graph::Position placeOf(const Card& card) const {
    const graph::Drawing& drawing = m_graph.drawing;
    if (card.size == CardSize::Comment) return drawing.comments[card.index].position;
    if (card.size == CardSize::Block) return *drawing.blocks[card.index].position;
    return *m_graph.node(card.node)->position;
  }

  void finish() {
    for (const Card& card : m_scene->cards) m_scene->bounds |= card.rect;
    for (const Segment& segment : m_scene->segments)
      m_scene->bounds |= QRectF(segment.from, segment.to).normalized();
    for (CardIndex i = 0; i < m_scene->cards.size(); ++i) {
      const QRectF& rect = m_scene->cards[i].rect;
      m_scene->cardIndex.add(rect.top(), rect.bottom(), i);
    }
    m_scene->cardIndex.finish();
    for (std::uint32_t i = 0; i < m_scene->segments.size(); ++i) {
      const Segment& segment = m_scene->segments[i];
      m_scene->segmentIndex.add(std::min(segment.from.y(), segment.to.y()),
                                std::max(segment.from.y(), segment.to.y()), i);
    }
    m_scene->segmentIndex.finish();
  }

  const graph::Graph& m_graph;
  std::shared_ptr<Scene> m_scene;
  std::unordered_map<graph::NodeId, std::size_t> m_blockOf;  ///< of collapsed blocks
  std::unordered_map<std::size_t, CardIndex> m_cardOfBlock;
  std::unordered_map<graph::ValueId, CardIndex> m_makers;
  std::vector<std::pair<graph::ValueId, CardIndex>> m_outputs;
};

}  // namespace

std::shared_ptr<const Scene> buildScene(const graph::Graph& graph,
                                        const std::function<bool()>& cancelled) {
  Builder builder(graph);
  builder.addCards();
  builder.addWires();
  return builder.laidOut(cancelled);
}

}  // namespace mote::canvas
