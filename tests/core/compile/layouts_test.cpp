// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layouts: transposes only where bytes must move, once a value, none where a view will do.
#include <gtest/gtest.h>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "tests/support/graph_builder.h"
#include "tests/support/onnx_case.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using Integers = std::vector<std::int64_t>;

struct Counted {
  std::string kernels;
  std::vector<Array> outputs;
};

/// Every input counts 0, 1, 2 ...
Counted runCounting(const graph::Graph& graph) {
  Counted result;
  const auto compiled = compile(graph);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  if (!compiled.ok()) return result;
  for (const auto& node : compiled->nodes)
    result.kernels += (result.kernels.empty() ? "" : " ") + node.kernel;
  std::vector<Array> inputs;
  for (const auto id : graph.inputs()) {
    const Dims dims = graph.value(id)->type.sizes();
    std::vector<float> values(elementCount(dims).value());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i);
    inputs.push_back(Array::floats(dims, values));
  }
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
  EXPECT_TRUE(executor.ok()) << executor.error().text();
  result.outputs = executor->run(inputs).value();
  return result;
}

class Layouts : public testing::Test {
 protected:
  test::GraphBuilder builder;
  ValueId unitPool(const std::string& name, ValueId x) {
    return builder.node("MaxPool", name, {x}, {{"kernel_shape", Integers{1, 1}}});
  }
};

TEST_F(Layouts, PicturesInTheOrderOfTheFileNeedNoTranspose) {
  const ValueId x = builder.input("x", {1, 2, 2, 3});
  const ValueId nchw = builder.node("Transpose", "nchw", {x}, {{"perm", Integers{0, 3, 1, 2}}});
  const ValueId pool = unitPool("pool", nchw);
  builder.output(builder.node("Transpose", "nhwc", {pool}, {{"perm", Integers{0, 2, 3, 1}}}));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "max_pool2d_f32");
  EXPECT_EQ(run.outputs[0].dims(), (Dims{1, 2, 2, 3}));
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
}

TEST_F(Layouts, OneChannelNeedsNoTranspose) {
  builder.output(unitPool("pool", builder.input("x", {1, 1, 2, 3})));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "max_pool2d_f32");
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{0, 1, 2, 3, 4, 5}));
}

TEST_F(Layouts, AValueIsTransposedOnce) {
  const ValueId x = builder.input("x", {1, 2, 2, 2});
  builder.output(unitPool("first", x));
  builder.output(unitPool("second", x));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "transpose max_pool2d_f32 max_pool2d_f32 transpose transpose");
  for (const auto& output : run.outputs)
    EXPECT_EQ(output.toFloats(), (std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST_F(Layouts, ElementwiseFollowsAndConstantsTurn) {
  const ValueId x = builder.input("x", {1, 2, 2, 2});
  const ValueId channel = builder.floats("channel", {2, 1, 1}, {100, 200});
  const ValueId row = builder.floats("row", {2}, {0.25F, 0.5F});
  const ValueId sum = builder.node("Add", "sum", {unitPool("pool", x), channel});
  const ValueId all = builder.node("Add", "all", {row, builder.node("Relu", "relu", {sum})});
  builder.output(unitPool("last", all));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "transpose max_pool2d_f32 add add max_pool2d_f32 transpose");
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{100.25F, 101.5F, 102.25F, 103.5F,
                                                           204.25F, 205.5F, 206.25F, 207.5F}));
}

/// A computed plane has one channel: in either order it is the same.
TEST_F(Layouts, ComputedPlanesJoinPictures) {
  const ValueId x = builder.input("x", {1, 2, 2, 2});
  const ValueId y = builder.input("y", {2, 2});
  builder.output(builder.node("Add", "sum", {unitPool("pool", x), y}));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "transpose max_pool2d_f32 add transpose");
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{0, 2, 4, 6, 4, 6, 8, 10}));
}

/// The second operand lacks the batch axis, has channels and is computed: all meet in plain order.
TEST_F(Layouts, ComputedOperandsOfLowerRankMeetInPlainOrder) {
  const ValueId x = builder.input("x", {1, 2, 2, 2});
  const ValueId y = builder.input("y", {2, 2, 2});
  builder.output(builder.node("Add", "sum", {unitPool("pool", x), y}));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "transpose max_pool2d_f32 transpose add");
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{0, 2, 4, 6, 8, 10, 12, 14}));
}

TEST_F(Layouts, FlatteningOnePixelIsAView) {
  const ValueId x = builder.input("x", {1, 3, 1, 1});
  builder.output(builder.node("Flatten", "flat", {unitPool("pool", x)}));
  EXPECT_EQ(runCounting(builder.take()).kernels, "max_pool2d_f32");
}

TEST_F(Layouts, FlatteningPicturesIsNot) {
  const ValueId x = builder.input("x", {1, 2, 1, 2});
  builder.output(builder.node("Flatten", "flat", {unitPool("pool", x)}));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "transpose max_pool2d_f32 transpose");
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{0, 1, 2, 3}));
}

TEST_F(Layouts, AModelMayPassItsInputThrough) {
  const ValueId x = builder.input("x", {2, 2});
  builder.output(builder.node("Identity", "same", {x}));
  builder.output(x);
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.kernels, "");
  ASSERT_EQ(run.outputs.size(), 2U);
  EXPECT_EQ(run.outputs[0], run.outputs[1]);
}

TEST_F(Layouts, AModelMayGiveOutAConstant) {
  builder.input("x", {1});
  builder.output(builder.floats("c", {2}, {3, 4}));
  const Counted run = runCounting(builder.take());
  EXPECT_EQ(run.outputs[0].toFloats(), (std::vector<float>{3, 4}));
}

}  // namespace
}  // namespace mote::compile
