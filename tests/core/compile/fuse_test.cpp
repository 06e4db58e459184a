// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folding and fusing change no result, take what they should and leave the rest.
#include "core/compile/compile.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/execute/executor.h"
#include "tests/core/compile/kernels_of.h"
#include "tests/support/graph_builder.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using Integers = std::vector<std::int64_t>;

std::vector<Array> run(const Compiled& compiled, const std::vector<Array>& inputs) {
  auto executor = execute::Executor::load(compiled.image, execute::Kernels::Reference);
  EXPECT_TRUE(executor.ok()) << executor.error().text();
  auto outputs = executor->run(inputs);
  EXPECT_TRUE(outputs.ok()) << outputs.error().text();
  return outputs.value();
}

/// Layers with random constants.
class Net {
 public:
  test::GraphBuilder builder;
  tests::Random random{17};

  ValueId random4(const std::string& name, const Dims& dims, float low = -1.0F) {
    return builder.floats(name, dims, random.reals(elementCount(dims).value(), low, 1.0F));
  }
  ValueId normalization(const std::string& name, ValueId x, std::int64_t channels) {
    const Dims dims = {channels};
    return builder.node("BatchNormalization", name,
                        {x, random4(name + ".s", dims), random4(name + ".b", dims),
                         random4(name + ".m", dims), random4(name + ".v", dims, 0.1F)});
  }
  Array input(const Dims& dims) {
    return Array::floats(dims, random.reals(elementCount(dims).value(), -2.0F, 2.0F));
  }
};

/// Conv, normalization, activation, depthwise, residual, dense: what mobile networks are made of.
struct SmallNet : Net {
  ValueId firstConv;
  graph::Graph make() {
    const ValueId x = builder.input("x", {2, 3, 8, 7});
    firstConv = builder.node("Conv", "conv1", {x, random4("w1", {6, 3, 3, 3})},
                             {{"pads", Integers{1, 1, 1, 1}}});
    const ValueId low = builder.floats("low", {}, {0.0F});
    const ValueId high = builder.floats("high", {}, {6.0F});
    const ValueId a =
        builder.node("Clip", "relu6", {normalization("bn1", firstConv, 6), low, high});
    const ValueId depth =
        builder.node("Conv", "conv2", {a, random4("w2", {6, 1, 3, 3}), random4("b2", {6})},
                     {{"pads", Integers{1, 1, 1, 1}}, {"group", std::int64_t{6}}});
    const ValueId b = builder.node("Relu", "relu2", {normalization("bn2", depth, 6)});
    const ValueId sum = builder.node("Relu", "relu3", {builder.node("Add", "add", {a, b})});
    const ValueId pool = builder.node("GlobalAveragePool", "pool", {sum});
    const ValueId flat = builder.node("Flatten", "flatten", {pool});
    const ValueId dense = builder.node("Gemm", "dense", {flat, random4("w3", {6, 4})});
    builder.output(normalization("bn3", dense, 4));
    return builder.take();
  }
};

TEST(Fuse, ChangesNoResult) {
  SmallNet net;
  const graph::Graph graph = net.make();
  CompileOptions plain;
  plain.fuse = false;
  const auto fused = compile(graph);
  const auto unfused = compile(graph, plain);
  ASSERT_TRUE(fused.ok()) << fused.error().text();
  ASSERT_TRUE(unfused.ok()) << unfused.error().text();
  const std::vector<Array> inputs = {net.input({2, 3, 8, 7})};
  EXPECT_EQ(tests::difference(run(*fused, inputs), run(*unfused, inputs), 1e-5), "");
  EXPECT_EQ(kernelsOf(*fused), "transpose conv2d_f32 depthwise_conv2d_f32 add mean_f32 dense_f32");
  EXPECT_EQ(kernelsOf(*unfused),
            "transpose conv2d_f32 scale_shift_f32 clamp_f32 depthwise_conv2d_f32 scale_shift_f32 "
            "clamp_f32 add clamp_f32 mean_f32 dense_f32 scale_shift_f32");
}

TEST(Fuse, LeavesObservedValuesWhole) {
  SmallNet net;
  const graph::Graph graph = net.make();
  CompileOptions watched;
  watched.observed = {net.firstConv};
  const auto compiled = compile(graph, watched);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(compiled->outputNames, (std::vector<std::string>{"bn3", "conv1"}));
  const std::vector<Array> inputs = {net.input({2, 3, 8, 7})};
  const auto outputs = run(*compiled, inputs);
  EXPECT_EQ(outputs[1].dims(), (Dims{2, 6, 8, 7}));
  const auto least = std::ranges::min(outputs[1].toFloats());
  EXPECT_LT(least, 0.0F) << "a convolution's result before its activation has both signs";
  EXPECT_EQ(tests::difference({outputs[0]}, run(*compile(graph), inputs), 1e-5), "");
}

/// (2 x + 1) * 3 / sqrt(4) + (5 - 7 * 3 / 2) by hand for x = 10: 31.5 - 5.5.
TEST(Fuse, FoldsNormalizationByHand) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {1, 1, 1, 1});
  const ValueId conv = builder.node(
      "Conv", "conv", {x, builder.floats("w", {1, 1, 1, 1}, {2}), builder.floats("b", {1}, {1})});
  builder.output(
      builder.node("BatchNormalization", "bn",
                   {conv, builder.floats("s", {1}, {3}), builder.floats("bias", {1}, {5}),
                    builder.floats("m", {1}, {7}), builder.floats("v", {1}, {4})},
                   {{"epsilon", 0.0F}}));
  const auto compiled = compile(builder.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "conv2d_f32");
  EXPECT_EQ(run(*compiled, {Array::floats({1, 1, 1, 1}, std::vector<float>{10})})[0].toFloats(),
            (std::vector<float>{26}));
}

/// A Gemm whose beta scales its bias, or whose bias is a matrix, keeps its normalization outside.
TEST(Fuse, LeavesLayersThatScaleTheirBias) {
  for (const bool matrix : {false, true}) {
    Net net;
    const ValueId x = net.builder.input("x", {3, 2});
    graph::Attributes attributes;
    if (!matrix) attributes["beta"] = 0.5F;
    const ValueId dense = net.builder.node(
        "Gemm", "dense",
        {x, net.random4("w", {2, 5}), net.random4("b", matrix ? Dims{3, 1} : Dims{5})}, attributes);
    net.builder.output(net.normalization("bn", dense, 5));
    const graph::Graph graph = net.builder.take();
    CompileOptions plain;
    plain.fuse = false;
    const std::vector<Array> inputs = {net.input({3, 2})};
    const auto fused = compile(graph);
    ASSERT_TRUE(fused.ok()) << fused.error().text();
    EXPECT_EQ(tests::difference(run(*fused, inputs), run(*compile(graph, plain), inputs), 1e-5),
              "");
  }
}

TEST(Fuse, LeavesActivationsOfSharedValues) {
  Net net;
  const ValueId x = net.builder.input("x", {1, 2});
  const ValueId dense = net.builder.node("Gemm", "dense", {x, net.random4("w", {2, 2})});
  const ValueId relu = net.builder.node("Relu", "relu", {dense});
  net.builder.output(net.builder.node("Sub", "sub", {relu, dense}));
  const auto compiled = compile(net.builder.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(kernelsOf(*compiled), "dense_f32 clamp_f32 sub");
}

TEST(FuseActivation, StaysRightBehindNormalizationInTraining) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {4, 1});
  const ValueId one = builder.floats("one", {1}, {1});
  const ValueId zero = builder.floats("zero", {1}, {0});
  const ValueId y = builder.node("BatchNormalization", "y", {x, one, zero, zero, one},
                                 {{"training_mode", std::int64_t{1}}, {"epsilon", 0.0F}});
  builder.output(builder.node("Relu", "z", {y}));
  const auto compiled = compile(builder.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  const auto got = run(*compiled, {Array::floats({4, 1}, std::vector<float>{1, 3, 1, 3})});
  EXPECT_EQ(got.front(), Array::floats({4, 1}, std::vector<float>{0, 1, 0, 1}));
}

}  // namespace
}  // namespace mote::compile
