// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's shapes and values in the graph, and what does not fit.
#include "core/compile/fix_inputs.h"

#include <gtest/gtest.h>

#include "tests/support/graph_builder.h"

namespace mote::compile {
namespace {

/// x: float32[N, 3], rate: int8 scalar.
graph::Graph open() {
  test::GraphBuilder b;
  const auto x = b.input("x", {1, 3});
  b.input("rate", {}, ElementType::Int8);
  b.output(b.node("Relu", "y", {x}));
  graph::Graph graph = b.take();
  graph::TensorType type = graph.value(x)->type;
  type.dims[0] = {-1, "N"};
  EXPECT_TRUE(graph::apply(graph, graph::SetValueType{x, type}).ok());
  return graph;
}

std::string refusalOf(const InputChoices& choices) {
  graph::Graph graph = open();
  const auto fixed = fixInputs(graph, choices);
  return fixed.ok() ? "" : fixed.error().code;
}

TEST(FixInputs, SetsShapesAndMakesConstants) {
  graph::Graph graph = open();
  ASSERT_TRUE(fixInputs(graph, {{{"x", {5, 3}}}, {{"rate", -7.0}}}).ok());
  ASSERT_EQ(graph.inputs().size(), 1U);
  EXPECT_EQ(graph.value(graph.inputs()[0])->type.text(), "float32[5, 3]");
  const graph::Value& rate = *graph.value(*graph.findValue("rate"));
  ASSERT_TRUE(rate.constant.has_value());
  EXPECT_EQ(rate.constant->type(), ElementType::Int8);
  EXPECT_EQ(rate.constant->toInt64s(), std::vector<std::int64_t>{-7});
}

TEST(FixInputs, FillsEveryElementOfAShapedInput) {
  graph::Graph graph = open();
  ASSERT_TRUE(fixInputs(graph, {{{"x", {2, 3}}}, {{"x", 0.5}}}).ok());
  EXPECT_EQ(graph.value(*graph.findValue("x"))->constant->toFloats(), std::vector<float>(6, 0.5F));
}

TEST(FixInputs, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusalOf({{{"z", {1}}}, {}}), "inputs.name");
  EXPECT_EQ(refusalOf({{}, {{"y", 1.0}}}), "inputs.name");
  EXPECT_EQ(refusalOf({{{"x", {1, 2, 3}}}, {}}), "inputs.rank");
  EXPECT_EQ(refusalOf({{}, {{"x", 1.0}}}), "inputs.value");
  EXPECT_EQ(refusalOf({{}, {{"rate", 200.0}}}), "inputs.value");
}

}  // namespace
}  // namespace mote::compile
