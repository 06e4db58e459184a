// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One edit, one difference; the same network in other words, none.
#include <gtest/gtest.h>

#include <cmath>

#include "core/graph/gestures.h"
#include "tests/core/compare/networks.h"
#include "tests/support/graph_builder.h"

namespace mote::compare {
namespace {

using graph::Graph;
using graph::Node;

/// One number of the constant that the node reads there.
void touch(Graph& graph, const Node& node, std::size_t input, float by) {
  const graph::ValueId id = node.inputs[input];
  const Array& constant = *graph.value(id)->constant;
  std::vector<float> values = constant.toFloats();
  values[values.size() / 2] += by;
  edit(graph, graph::SetConstant{id, Array::floats(constant.dims(), values)});
}

Node blank(const std::string& type) {
  Node node;
  node.type = type;
  node.name = "new";
  return node;
}

TEST(Compare, NamesAndOrderDoNotCount) {
  for (const templates::Template* network : templates::all()) {
    const Graph graph = drawn(network->id);
    const Comparison comparison = compared(graph, retold(graph, 7));
    EXPECT_TRUE(comparison.same()) << network->id << ": " << counted(comparison);
    EXPECT_GT(comparison.count(Kind::Same), 4U) << network->id;
  }
}

TEST(Compare, ATouchedWeightIsRetunedByThatMuch) {
  const Graph before = drawn("resnet_8");
  Graph after = retold(before, 3);
  const Node& conv = nodeOf(after, "Conv", 2);
  touch(after, conv, 1, 0.5F);
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(comparison.count(Kind::Same) + 1, comparison.pairs.size());
  const Pair pair = onlyOne(comparison, Kind::Retuned);
  EXPECT_EQ(pair.after, conv.id);
  ASSERT_EQ(pair.facts.size(), 1U);
  EXPECT_EQ(pair.facts[0].aspect, Aspect::Weights);
  double squares = 0.0;
  for (const float value : after.value(conv.inputs[1])->constant->toFloats())
    squares += double(value) * value;
  EXPECT_NEAR(*pair.facts[0].distance, 0.5 / std::sqrt(squares), 0.01);
  EXPECT_EQ(pair.costsBefore.macs, pair.costsAfter.macs);
  EXPECT_GT(pair.costsBefore.macs, 0U);
}

TEST(Compare, OtherWeightsEverywhereStayPartners) {
  const Graph before = drawn("mobilenet_v2");
  const Comparison comparison = compared(before, retold(drawn("mobilenet_v2", {}, 2), 5));
  EXPECT_EQ(comparison.count(Kind::Same) + comparison.count(Kind::Retuned), comparison.pairs.size())
      << counted(comparison);
  EXPECT_GT(comparison.count(Kind::Retuned), 20U);
}

TEST(Compare, AnInsertedNodeIsAdded) {
  const Graph before = drawn("mobilenet_v1");
  Graph after = retold(before, 4);
  const graph::ValueId where = nodeOf(after, "Conv", 5).outputs.front();
  edit(after, graph::insertAfter(after, blank("Softsign"), where).value());
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(comparison.count(Kind::Same) + 1, comparison.pairs.size()) << counted(comparison);
  EXPECT_EQ(after.node(onlyOne(comparison, Kind::Added).after)->type, "Softsign");
  EXPECT_EQ(compared(after, before).count(Kind::Removed), 1U);
  expectMirrored(before, after);
}

TEST(Compare, ChangesFarApartDoNotHideWhatIsBetween) {
  const Graph before = drawn("mobilenet_v1");
  Graph after = drawn("mobilenet_v1", {}, 2);  // all weights differ, too
  for (const int conv : {3, 9, 15}) {
    const graph::ValueId where = nodeOf(after, "Conv", conv).outputs.front();
    edit(after, graph::insertAfter(after, blank("Softsign"), where).value());
  }
  const Comparison comparison = compared(before, retold(after, 9));
  EXPECT_EQ(comparison.count(Kind::Added), 3U) << counted(comparison);
  EXPECT_EQ(comparison.count(Kind::Removed), 0U) << counted(comparison);
  EXPECT_EQ(comparison.count(Kind::Changed), 0U) << counted(comparison);
}

TEST(Compare, FoldedNormalizationsAreRemoved) {
  for (const char* network : {"resnet_8", "mobilenet_v2"}) {
    const Graph before = drawn(network);
    const Graph after = retold(rewritten(before, "fold_batch_norm"), 2);
    const Comparison comparison = compared(before, after);
    EXPECT_EQ(comparison.count(Kind::Added), 0U) << counted(comparison);
    std::size_t normalizations = 0;
    for (const graph::NodeId id : before.nodes())
      normalizations += before.node(id)->type == "BatchNormalization" ? 1 : 0;
    EXPECT_EQ(comparison.count(Kind::Removed), normalizations) << counted(comparison);
    EXPECT_EQ(comparison.count(Kind::Changed), 0U) << counted(comparison);
    EXPECT_EQ(comparison.count(Kind::Retuned), normalizations) << counted(comparison);
    for (const Pair& pair : comparison.pairs) {
      const Node* node = before.node(pair.before);
      ASSERT_NE(node, nullptr);
      const char* type = pair.kind == Kind::Removed ? "BatchNormalization" : "Conv";
      if (pair.kind != Kind::Same) {
        EXPECT_EQ(node->type, type) << kindName(pair.kind);
      }
      if (pair.kind == Kind::Retuned) {
        EXPECT_LT(pair.facts.at(0).distance.value_or(1), 1e-6) << "weights that hold it already";
      }
    }
    EXPECT_EQ(comparison.before.macs, comparison.after.macs);
  }
}

TEST(Compare, AttributesAreTunedOrChanged) {
  test::GraphBuilder builder;
  const auto x = builder.input("x", {1, 2, 8, 8});
  const auto weights = builder.floats("w", {2, 2, 3, 3}, std::vector<float>(36, 0.5F));
  const auto conv = builder.node("Conv", "conv", {x, weights});
  builder.output(builder.node("LeakyRelu", "leaky", {conv}, {{"alpha", 0.1F}}));
  const Graph before = builder.take();
  const graph::NodeId id = nodeOf(before, "Conv").id;
  Graph after = before;
  edit(after, graph::SetAttribute{nodeOf(after, "LeakyRelu").id, "alpha", 0.2F});
  const Pair tuned = onlyOne(compared(before, after), Kind::Retuned);
  ASSERT_EQ(tuned.facts.size(), 1U);
  EXPECT_EQ(tuned.facts[0].subject, "alpha");
  EXPECT_EQ(tuned.facts[0].before, "0.1");
  EXPECT_EQ(tuned.facts[0].after, "0.2");

  after = before;
  using Integers = std::vector<std::int64_t>;
  edit(after, graph::SetAttribute{id, "strides", Integers{1, 1}});
  edit(after, graph::SetAttribute{id, "kernel_shape", Integers{3, 3}});
  edit(after, graph::SetAttribute{id, "group", std::int64_t{1}});
  EXPECT_TRUE(compared(before, after).same()) << "what counts anyway was only said";

  edit(after, graph::SetAttribute{id, "strides", Integers{2, 2}});
  const Comparison strided = compared(before, after);
  EXPECT_EQ(counted(strided), "2 changed");
  ASSERT_EQ(strided.pairs[0].facts.size(), 2U);
  EXPECT_EQ(strided.pairs[0].facts[0].aspect, Aspect::Attribute);
  EXPECT_EQ(strided.pairs[0].facts[1].aspect, Aspect::Shape);
  EXPECT_LT(strided.pairs[0].costsAfter.macs, strided.pairs[0].costsBefore.macs);
}

TEST(Compare, WhatReadsSomethingElseIsChanged) {
  const auto difference = [](bool swapped) {
    test::GraphBuilder builder;
    const auto x = builder.input("x", {1, 4});
    const auto a = builder.node("Relu", "a", {x});
    const auto b = builder.node("Tanh", "b", {x});
    builder.output(swapped ? builder.node("Sub", "c", {b, a}) : builder.node("Sub", "c", {a, b}));
    return builder.take();
  };
  const Comparison comparison = compared(difference(false), difference(true));
  EXPECT_EQ(counted(comparison), "2 same, 1 changed");
  EXPECT_EQ(onlyOne(comparison, Kind::Changed).facts[0].aspect, Aspect::Input);
  EXPECT_TRUE(compared(difference(true), difference(true)).same());
}

TEST(Compare, AnotherOperatorInTheSamePlaceIsChanged) {
  const Graph before = drawn("ds_cnn");
  Graph after = before;
  edit(after, graph::SetNodeType{nodeOf(after, "Relu", 2).id, "", "Sigmoid"});
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(comparison.count(Kind::Same) + 1, comparison.pairs.size()) << counted(comparison);
  const Fact fact = onlyOne(comparison, Kind::Changed).facts.at(0);
  EXPECT_EQ(fact.aspect, Aspect::Operator);
  EXPECT_EQ(fact.before, "Relu");
  EXPECT_EQ(fact.after, "Sigmoid");
}

TEST(Compare, WidthChangesShapesNotStructure) {
  const Graph before = drawn("mobilenet_v1", {{"width", 0.25}});
  const Graph after = retold(drawn("mobilenet_v1", {{"width", 0.5}}), 8);
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(comparison.count(Kind::Added) + comparison.count(Kind::Removed), 0U)
      << counted(comparison);
  EXPECT_GT(comparison.count(Kind::Changed), 50U);
  EXPECT_GT(comparison.after.parameters, 2 * comparison.before.parameters);
  ASSERT_TRUE(comparison.after.flashBytes && comparison.before.flashBytes);
  EXPECT_GT(*comparison.after.flashBytes, *comparison.before.flashBytes);
}

TEST(Compare, StrangersHaveLittleInCommon) {
  const Comparison comparison = compared(drawn("fc_autoencoder"), drawn("mobilenet_v2"));
  EXPECT_EQ(comparison.count(Kind::Same), 0U) << counted(comparison);
  EXPECT_GT(comparison.count(Kind::Added), 100U) << counted(comparison);
  EXPECT_LT(comparison.count(Kind::Changed), 12U) << counted(comparison);
}

TEST(Compare, TheModelsEndsCount) {
  const auto model = [](std::int64_t size, bool two) {
    test::GraphBuilder builder;
    const auto x = builder.input("x", {1, size});
    const auto a = builder.node("Relu", "a", {x});
    builder.output(builder.node("Tanh", "b", {a}));
    if (two) builder.output(a);
    return builder.take();
  };
  EXPECT_TRUE(compared(model(4, false), model(4, false)).same());
  const Comparison longer = compared(model(4, false), model(5, false));
  ASSERT_EQ(longer.ends.size(), 2U);
  EXPECT_EQ(longer.ends[0].aspect, Aspect::Input);
  EXPECT_EQ(longer.ends[1].aspect, Aspect::Output);
  const Comparison more = compared(model(4, false), model(4, true));
  EXPECT_EQ(more.count(Kind::Same), 2U) << counted(more);
  ASSERT_EQ(more.ends.size(), 1U);
  EXPECT_EQ(more.ends[0].subject, "a");
  EXPECT_FALSE(more.same());
}

TEST(Compare, EmptyGraphsAreTheSame) {
  EXPECT_TRUE(compared({}, {}).same());
  const Comparison comparison = compared({}, drawn("motion_cnn"));
  EXPECT_EQ(comparison.count(Kind::Added), comparison.pairs.size());
}

TEST(Compare, StopsWhereItIsToldTo) {
  JobContext context;
  context.cancel.cancel();
  EXPECT_EQ(compareGraphs(drawn("ds_cnn"), drawn("ds_cnn"), context).error().kind,
            ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::compare
