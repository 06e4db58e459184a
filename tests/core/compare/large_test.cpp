// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs of 20,000 nodes, those made to be slow among them.
#include <gtest/gtest.h>

#include <ctime>

#include "tests/core/compare/networks.h"

namespace mote::compare {
namespace {

constexpr int kNodes = 20000;
constexpr double kLongest = 60;  ///< seconds of the processor, with sanitizers

/// Nodes that read the value given by `source` of what is there, and types by `type`.
template <typename Source, typename Type>
graph::Graph large(int count, const Source& source, const Type& type) {
  graph::Batch batch;
  graph::Value value;
  value.name = "x";
  value.type = graph::TensorType::of(ElementType::Float32, {1, 4});
  batch.edits.emplace_back(graph::AddValue{value});
  for (int i = 0; i < count; ++i) {
    value = {};
    value.name = "v" + std::to_string(i);
    batch.edits.emplace_back(graph::AddValue{value});
    graph::Node node;
    node.type = type(i);
    node.inputs = {{static_cast<std::uint32_t>(source(i))}};
    node.outputs = {{static_cast<std::uint32_t>(i + 2)}};
    batch.edits.emplace_back(graph::AddNode{std::move(node)});
  }
  batch.edits.emplace_back(graph::SetGraphInputs{{{1}}});
  batch.edits.emplace_back(graph::SetGraphOutputs{{{static_cast<std::uint32_t>(count + 1)}}});
  graph::Graph graph;
  edit(graph, std::move(batch));
  return graph;
}

Comparison timed(const graph::Graph& before, const graph::Graph& after) {
  const std::clock_t start = std::clock();
  Comparison comparison = compared(before, after);
  const double spent = double(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%.2f s: %s\n", spent, counted(comparison).c_str());
  EXPECT_LT(spent, kLongest);
  return comparison;
}

const auto kChain = [](int i) { return i + 1; };
const auto kFan = [](int) { return 1; };
const auto kRelu = [](int) { return "Relu"; };
const auto kMixed = [](int i) { return i % 3 == 0 ? "Relu" : i % 3 == 1 ? "Tanh" : "Sigmoid"; };

TEST(Large, ChainsOfTwins) {
  const Comparison comparison =
      timed(large(kNodes, kChain, kRelu), large(kNodes + 5, kChain, kRelu));
  EXPECT_EQ(comparison.count(Kind::Added), 5U);
  EXPECT_EQ(comparison.count(Kind::Removed), 0U);
}

TEST(Large, FansOfTwins) {
  const Comparison comparison = timed(large(kNodes, kFan, kRelu), large(kNodes, kFan, kRelu));
  EXPECT_TRUE(comparison.same());
}

/// Nothing leads to or follows from equals: all is one gap.
TEST(Large, RemovalsAllAlong) {
  const auto sparse = [](int i) { return i % 2 == 0 ? "Relu" : "Tanh"; };
  const Comparison comparison =
      timed(large(kNodes, kChain, kMixed), large(kNodes * 2 / 3, kChain, sparse));
  EXPECT_LT(comparison.count(Kind::Added), 10U);
  EXPECT_NEAR(double(comparison.count(Kind::Removed)), kNodes / 3.0, 10.0);
}

TEST(Large, StrangersOfOneOperator) {
  timed(large(kNodes, kFan, kRelu), large(kNodes, kChain, kRelu));
}

}  // namespace
}  // namespace mote::compare
