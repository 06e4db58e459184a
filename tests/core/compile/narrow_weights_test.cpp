// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights stored in few bits: when, how small, and that nothing else changes.
#include "core/compile/narrow_weights.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/execute/executor.h"
#include "tests/support/graph_builder.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using graph::ValueId;

struct Layer {
  std::string type;
  Dims input;
  Dims weight;
  graph::Attributes attributes = {};
};

const Layer kLayers[] = {
    {"Conv", {1, 16, 5, 5}, {12, 16, 3, 3}, {}},
    {"Conv", {1, 130, 4, 5}, {130, 1, 3, 3}, {{"group", std::int64_t{130}}}},
    {"Gemm", {2, 37}, {41, 37}, {{"transB", std::int64_t{1}}}},
    {"MatMul", {3, 37}, {37, 41}, {}},
};

std::size_t countOf(const Dims& dims) {
  return elementCount(dims).value();
}

/// The layer on float32 weights of that step and many steps each way.
graph::Graph floatModel(const Layer& layer, float step, int most) {
  tests::Random random(5);
  std::vector<float> weights;
  for (std::size_t i = 0; i < countOf(layer.weight); ++i)
    weights.push_back(step * static_cast<float>(random.integer(-most, most)));
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", layer.input);
  builder.output(builder.node(layer.type, "y", {x, builder.floats("w", layer.weight, weights)},
                              layer.attributes));
  return builder.take();
}

/// The layer in QDQ form with int8 weights in low..high.
graph::Graph int8Model(const Layer& layer, int low, int high) {
  tests::Random random(6);
  test::GraphBuilder builder;
  const std::vector<std::int8_t> zero = {0};
  const ValueId point =
      builder.constant("zero", Array::of<std::int8_t>(ElementType::Int8, {}, zero));
  const ValueId scale = builder.floats("scale", {}, {0.05F});
  const ValueId weightScale = builder.floats("weight_scale", {}, {0.01F});
  std::vector<std::int8_t> weights(countOf(layer.weight));
  for (auto& one : weights) one = static_cast<std::int8_t>(random.integer(low, high));
  weights[0] = static_cast<std::int8_t>(low);
  weights[1] = static_cast<std::int8_t>(high);
  const ValueId stored =
      builder.constant("w", Array::of<std::int8_t>(ElementType::Int8, layer.weight, weights));
  const ValueId x = builder.input("x", layer.input);
  const ValueId steps = builder.node("QuantizeLinear", "xq", {x, scale, point});
  const ValueId real = builder.node("DequantizeLinear", "xr", {steps, scale, point});
  const ValueId w = builder.node("DequantizeLinear", "wr", {stored, weightScale, point});
  const ValueId y = builder.node(layer.type, "y", {real, w}, layer.attributes);
  const ValueId q = builder.node("QuantizeLinear", "yq", {y, scale, point});
  builder.output(builder.node("DequantizeLinear", "yr", {q, scale, point}));
  return builder.take();
}

Compiled compiledAs(const graph::Graph& graph, WeightStorage storage) {
  CompileOptions options;
  options.weights = storage;
  auto compiled = compile(graph, options);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  return compiled.ok() ? std::move(compiled).value() : Compiled{};
}

bool runsOn(const Compiled& compiled, const std::string& suffix) {
  return std::ranges::any_of(compiled.nodes,
                             [&](const NodeOrigin& node) { return node.kernel.ends_with(suffix); });
}

Array run(const Compiled& compiled, const Dims& input, execute::Kernels kernels) {
  tests::Random random(7);
  auto executor = execute::Executor::load(compiled.image, kernels);
  EXPECT_TRUE(executor.ok());
  const auto values = random.reals(countOf(input), -3.0F, 3.0F);
  const auto outputs = executor->run(std::vector{Array::floats(input, values)});
  EXPECT_TRUE(outputs.ok());
  return outputs->front();
}

/// With the plain kernels and the fast ones, to the bit.
void expectSameResults(const Layer& layer, const Compiled& narrow, const Compiled& full) {
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest})
    EXPECT_EQ(run(narrow, layer.input, kernels), run(full, layer.input, kernels)) << layer.type;
}

TEST(NarrowWeights, FourBitsHalveInt8Layers) {
  for (const Layer& layer : kLayers) {
    const graph::Graph graph = int8Model(layer, -8, 7);
    const Compiled narrow = compiledAs(graph, WeightStorage::Lossless);
    const Compiled full = compiledAs(graph, WeightStorage::Full);
    EXPECT_TRUE(runsOn(narrow, "_s4")) << layer.type;
    EXPECT_TRUE(runsOn(full, "_s8")) << layer.type;
    EXPECT_LT(narrow.flashBytes(), full.flashBytes() - countOf(layer.weight) * 2 / 5);
    EXPECT_LE(narrow.arenaBytes, full.arenaBytes);
    expectSameResults(layer, narrow, full);
  }
}

TEST(NarrowWeights, WiderValuesStayInEightBits) {
  for (const auto& [low, high] : {std::pair{-9, 7}, std::pair{-8, 8}}) {
    const Compiled compiled = compiledAs(int8Model(kLayers[0], low, high), WeightStorage::Lossless);
    EXPECT_TRUE(runsOn(compiled, "conv2d_s8"));
  }
}

TEST(NarrowWeights, ExactHalvesAreStoredAsHalves) {
  for (const Layer& layer : kLayers) {
    const graph::Graph graph = floatModel(layer, 0.0078125F, 500);
    const Compiled narrow = compiledAs(graph, WeightStorage::Lossless);
    const Compiled full = compiledAs(graph, WeightStorage::Full);
    EXPECT_TRUE(runsOn(narrow, "_f32w16")) << layer.type;
    EXPECT_LT(narrow.flashBytes(), full.flashBytes() - countOf(layer.weight) * 2 * 9 / 10);
    expectSameResults(layer, narrow, full);
  }
}

TEST(NarrowWeights, OtherFloatsAreRoundedOnlyWhereAsked) {
  const Layer& layer = kLayers[2];
  const graph::Graph graph = floatModel(layer, 0.001F, 5000);
  const Compiled full = compiledAs(graph, WeightStorage::Lossless);
  const Compiled rounded = compiledAs(graph, WeightStorage::Float16);
  EXPECT_TRUE(runsOn(full, "dense_f32"));
  EXPECT_TRUE(runsOn(rounded, "dense_f32w16"));
  const auto exact = run(full, layer.input, execute::Kernels::Reference).toFloats();
  const auto near = run(rounded, layer.input, execute::Kernels::Reference).toFloats();
  EXPECT_NE(exact, near);
  // 37 products of up to 5 * 3, each off by no more than one part in 2,048.
  for (std::size_t i = 0; i < exact.size(); ++i)
    EXPECT_NEAR(near[i], exact[i], 37.0 * 15.0 / 2048.0);
}

TEST(NarrowWeights, BeyondFloat16TheyStay) {
  EXPECT_TRUE(runsOn(compiledAs(floatModel(kLayers[2], 100.0F, 1000), WeightStorage::Float16),
                     "dense_f32"));
}

TEST(NarrowWeights, SmallLayersStay) {
  const Layer small = {"Gemm", {1, 31}, {33, 31}, {{"transB", std::int64_t{1}}}};
  EXPECT_TRUE(runsOn(compiledAs(int8Model(small, -8, 7), WeightStorage::Lossless), "dense_s8"));
}

}  // namespace
}  // namespace mote::compile
