// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantized operators run by the int8 kernels, against products in double: TensorFlow Lite's
// multiplier gives the nearest step, or its neighbour where the real result lies half-way.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "tests/support/graph_builder.h"
#include "tests/support/random.h"

namespace mote::compile {
namespace {

using graph::ValueId;

template <typename T>
Array bytes(const Dims& dims, const std::vector<T>& values) {
  return Array::of(std::is_signed_v<T> ? ElementType::Int8 : ElementType::UInt8, dims,
                   std::span<const T>(values));
}

/// A layer of 6 inputs and 4 outputs on 5 rows (pixels), weights with a scale for each output.
struct RandomLayer {
  explicit RandomLayer(std::uint32_t seed) {
    tests::Random random(seed);
    x = random.integers<std::uint8_t>(30, 0, 255);
    w = random.integers<std::int8_t>(24, -127, 127);
    bias = random.integers<std::int32_t>(4, -3000, 3000);
  }
  std::vector<std::uint8_t> x;  ///< [5, 6]
  std::vector<std::int8_t> w;   ///< [4, 6]
  std::vector<std::int32_t> bias;
  std::vector<float> scales = {0.01F, 0.02F, 0.004F, 0.03F};
  static constexpr float kXScale = 0.05F;
  static constexpr int kXZero = 120;
  static constexpr float kYScale = 0.25F;
  static constexpr int kYZero = -5;

  /// Steps before rounding.
  [[nodiscard]] double step(std::size_t row, std::size_t column, bool biased) const {
    std::int64_t sum = biased ? bias[column] : 0;
    for (std::size_t k = 0; k < 6; ++k) sum += (x[row * 6 + k] - kXZero) * w[column * 6 + k];
    return static_cast<double>(sum) * static_cast<double>(kXScale) *
               static_cast<double>(scales[column]) / static_cast<double>(kYScale) +
           kYZero;
  }
};

struct RanInt8 {
  std::vector<std::int8_t> values;
  std::string kernels;
};

RanInt8 run(graph::Graph graph, const Array& x) {
  RanInt8 ran;
  const auto compiled = compile(graph);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  if (!compiled.ok()) return ran;
  for (const auto& node : compiled->nodes) ran.kernels += node.kernel + " ";
  auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
  EXPECT_TRUE(executor.ok()) << executor.error().text();
  const auto outputs = executor->run(std::span(&x, 1));
  EXPECT_TRUE(outputs.ok()) << outputs.error().text();
  const auto values = outputs->front().as<std::int8_t>();
  ran.values.assign(values.begin(), values.end());
  return ran;
}

/// Every step is the nearest; `place` of (row, column) in the values.
template <typename Place>
void expectSteps(const RandomLayer& layer, const RanInt8& ran, bool biased, const Place& place) {
  ASSERT_EQ(ran.values.size(), 20U);
  for (std::size_t row = 0; row < 5; ++row) {
    for (std::size_t column = 0; column < 4; ++column) {
      const double step = std::clamp(layer.step(row, column, biased), -128.0, 127.0);
      EXPECT_LE(std::abs(ran.values[place(row, column)] - step), 0.5 + 1e-4)
          << row << " " << column;
    }
  }
}

std::vector<ValueId> operands(test::GraphBuilder& b, const RandomLayer& layer, ValueId x,
                              const Array& w, int zeros) {
  const auto number = [&](const char* name, float value) { return b.floats(name, {}, {value}); };
  const std::vector<std::int8_t> weightZeros(static_cast<std::size_t>(zeros), 0);
  return {x,
          number("xs", RandomLayer::kXScale),
          b.constant("xz", bytes<std::uint8_t>({}, {RandomLayer::kXZero})),
          b.constant("w", w),
          b.floats("ws", {4}, layer.scales),
          b.constant("wz", bytes(zeros == 1 ? Dims{} : Dims{zeros}, weightZeros)),
          number("ys", RandomLayer::kYScale),
          b.constant("yz", bytes<std::int8_t>({}, {RandomLayer::kYZero}))};
}

TEST(ExpandQLinear, RunsConvolutionsInInt8) {
  const RandomLayer layer(1);
  test::GraphBuilder b;
  const ValueId x = b.input("x", {1, 6, 5, 1}, ElementType::UInt8);
  auto inputs = operands(b, layer, x, bytes({4, 6, 1, 1}, layer.w), 4);
  inputs.push_back(b.constant(
      "bias", Array::of(ElementType::Int32, {4}, std::span<const std::int32_t>(layer.bias))));
  b.output(b.node("QLinearConv", "y", inputs));
  std::vector<std::uint8_t> planes(30);
  for (std::size_t i = 0; i < 30; ++i) planes[i % 6 * 5 + i / 6] = layer.x[i];
  const RanInt8 ran = run(b.take(), bytes({1, 6, 5, 1}, planes));
  EXPECT_NE(ran.kernels.find("conv2d_s8"), std::string::npos) << ran.kernels;
  EXPECT_EQ(ran.kernels.find("conv2d_f32"), std::string::npos) << ran.kernels;
  expectSteps(layer, ran, true, [](auto row, auto column) { return column * 5 + row; });
}

TEST(ExpandQLinear, RunsMatrixProductsInInt8) {
  const RandomLayer layer(2);
  test::GraphBuilder b;
  const ValueId x = b.input("x", {5, 6}, ElementType::UInt8);
  std::vector<std::int8_t> columns(24);
  for (std::size_t i = 0; i < 24; ++i) columns[i % 6 * 4 + i / 6] = layer.w[i];
  b.output(b.node("QLinearMatMul", "y", operands(b, layer, x, bytes({6, 4}, columns), 1)));
  const RanInt8 ran = run(b.take(), bytes({5, 6}, layer.x));
  EXPECT_NE(ran.kernels.find("dense_s8"), std::string::npos) << ran.kernels;
  expectSteps(layer, ran, false, [](auto row, auto column) { return row * 4 + column; });
}

TEST(ExpandQLinear, LeavesOtherZeroPointsToTheIntegerKernel) {
  const RandomLayer layer(3);
  test::GraphBuilder b;
  const ValueId x = b.input("x", {1, 6, 5, 1}, ElementType::UInt8);
  auto inputs = operands(b, layer, x, bytes({4, 6, 1, 1}, layer.w), 4);
  inputs[5] = b.constant("other", bytes<std::int8_t>({4}, {0, 0, 1, 0}));
  b.output(b.node("QLinearConv", "y", inputs));
  const RanInt8 ran = run(b.take(), bytes({1, 6, 5, 1}, layer.x));
  EXPECT_NE(ran.kernels.find("conv2d_integer"), std::string::npos) << ran.kernels;
}

}  // namespace
}  // namespace mote::compile
