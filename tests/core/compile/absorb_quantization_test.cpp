// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QDQ graphs become integer programs where they can, and stay right where they cannot.
#include "core/compile/compile.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/execute/executor.h"
#include "tests/support/graph_builder.h"
#include "tests/support/onnx_case.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using Integers = std::vector<std::int64_t>;

class Absorb : public testing::Test {
 protected:
  test::GraphBuilder builder;
  std::string kernels;
  int names = 0;

  std::string fresh() { return "v" + std::to_string(++names); }
  ValueId scale(float value) { return builder.floats(fresh(), {}, {value}); }
  ValueId byte(ElementType type, int value) {
    return builder.constant(fresh(), Array::make(type, {}, Bytes{std::byte(value)}).value());
  }
  ValueId dequantize(ValueId x, float step, int zero, ElementType type = ElementType::Int8) {
    return builder.node("DequantizeLinear", fresh(), {x, scale(step), byte(type, zero)});
  }
  ValueId quantize(ValueId x, float step, int zero, ElementType type = ElementType::Int8) {
    return builder.node("QuantizeLinear", fresh(), {x, scale(step), byte(type, zero)});
  }
  template <typename T>
  static Array array(ElementType type, const Dims& dims, const std::vector<T>& values) {
    return Array::of(type, dims, std::span<const T>(values));
  }
  std::vector<Array> run(const std::vector<Array>& inputs) {
    const auto compiled = compile(builder.take());
    EXPECT_TRUE(compiled.ok()) << compiled.error().text();
    if (!compiled.ok()) return {};
    for (const auto& node : compiled->nodes) kernels += (kernels.empty() ? "" : " ") + node.kernel;
    auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
    EXPECT_TRUE(executor.ok()) << executor.error().text();
    return executor->run(inputs).value();
  }
};

/// uint8 steps (q - 130) * 0.5, relu to (q - 10) * 0.25, all in bytes.
TEST_F(Absorb, TakesUnsignedBytesInAndOut) {
  const ValueId x = builder.input("x", {4}, ElementType::UInt8);
  const ValueId real = dequantize(x, 0.5F, 130, ElementType::UInt8);
  const ValueId inner =
      quantize(builder.node("Relu", "relu", {real}), 0.5F, 10, ElementType::UInt8);
  const ValueId back = dequantize(inner, 0.5F, 10, ElementType::UInt8);
  builder.output(quantize(builder.node("Neg", "neg", {back}), 0.5F, 200, ElementType::UInt8));
  const auto outputs = run({array<std::uint8_t>(ElementType::UInt8, {4}, {0, 130, 131, 255})});
  EXPECT_EQ(kernels, "lut_s8 lut_s8 lut_s8 lut_s8");
  // real -65, 0, 0.5, 62.5 -> relu -> negated in steps of 0.5 from 200
  EXPECT_EQ(outputs[0], array<std::uint8_t>(ElementType::UInt8, {4}, {200, 200, 199, 75}));
}

/// Weights in unsigned bytes around 128 are int8 weights.
TEST_F(Absorb, TakesUnsignedWeights) {
  const ValueId x = builder.input("x", {1, 2}, ElementType::Int8);
  const ValueId w =
      builder.constant("w", array<std::uint8_t>(ElementType::UInt8, {2, 1}, {131, 127}));
  const ValueId dense = builder.node(
      "Gemm", "dense", {dequantize(x, 0.5F, 0), dequantize(w, 0.25F, 128, ElementType::UInt8)});
  builder.output(quantize(dense, 0.125F, 0));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 2}, {10, 4})});
  EXPECT_EQ(kernels, "dense_s8");
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{26}));
}

/// A bias in float, and one in steps of its own, come to the layer's steps of 0.125.
TEST_F(Absorb, BringsBiasesToTheLayersSteps) {
  for (const bool stored : {false, true}) {
    builder = {};
    kernels.clear();
    const ValueId x = builder.input("x", {1, 1}, ElementType::Int8);
    const ValueId w = builder.constant("w", array<std::int8_t>(ElementType::Int8, {1, 1}, {2}));
    ValueId b = builder.floats("b", {1}, {2.5F});
    if (stored) {
      const ValueId steps =
          builder.constant("b32", array<std::int32_t>(ElementType::Int32, {1}, {5}));
      b = builder.node("DequantizeLinear", "bias", {steps, scale(0.5F)});
    }
    builder.output(quantize(
        builder.node("Gemm", "dense", {dequantize(x, 0.5F, 0), dequantize(w, 0.25F, 0), b}), 0.125F,
        0));
    const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 1}, {10})});
    EXPECT_EQ(kernels, "dense_s8");
    EXPECT_EQ(outputs[0].toInt64s(), (Integers{40}));
  }
}

/// Weights that are not symmetric are no int8 weights: computed in float, constants unfolded once.
TEST_F(Absorb, LeavesInFloatWhatIntegersCannot) {
  const ValueId x = builder.input("x", {1, 2}, ElementType::Int8);
  const ValueId w = builder.constant("w", array<std::int8_t>(ElementType::Int8, {2, 1}, {3, -1}));
  builder.output(quantize(
      builder.node("Gemm", "dense", {dequantize(x, 0.5F, 0), dequantize(w, 0.25F, 1)}), 0.125F, 0));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 2}, {10, 4})});
  EXPECT_EQ(kernels, "dequantize_s8 dense_f32 quantize_s8");
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{12}));
}

/// A result wanted in float as well stays exact.
TEST_F(Absorb, LeavesResultsThatAreReadInFloat) {
  const ValueId x = builder.input("x", {3}, ElementType::Int8);
  const ValueId tanh = builder.node("Tanh", "tanh", {dequantize(x, 0.01F, 0)});
  builder.output(quantize(tanh, 1.0F / 128.0F, 0));
  builder.output(tanh);
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {3}, {-100, 0, 50})});
  EXPECT_EQ(kernels, "dequantize_s8 tanh_f32 quantize_s8");
  EXPECT_NEAR(outputs[1].toFloats()[0], std::tanh(-1.0F), 1e-6F);
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{-97, 0, 59}));
}

/// Movement without conversions of its own stays in integers between two layers.
TEST_F(Absorb, CarriesIntegersThroughMovement) {
  const ValueId x = builder.input("x", {1, 2, 2}, ElementType::Int8);
  const ValueId turned =
      builder.node("Transpose", "turn", {dequantize(x, 0.5F, 3)}, {{"perm", Integers{0, 2, 1}}});
  const ValueId target = builder.constant("target", Array::int64s({2}, Integers{1, 4}));
  const ValueId flat = builder.node("Reshape", "flat", {turned, target});
  builder.output(quantize(builder.node("Relu", "relu", {flat}), 0.5F, 3));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 2, 2}, {5, 1, 7, 3})});
  EXPECT_EQ(kernels, "transpose lut_s8");
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{5, 7, 3, 3}));
}

TEST_F(Absorb, CarriesIntegersThroughSplits) {
  const ValueId x = builder.input("x", {1, 4}, ElementType::Int8);
  const ValueId parts = builder.node(
      "Slice", "part",
      {dequantize(x, 0.5F, 3), builder.constant("from", Array::int64s({1}, Integers{1})),
       builder.constant("to", Array::int64s({1}, Integers{3})),
       builder.constant("axes", Array::int64s({1}, Integers{1}))});
  builder.output(quantize(parts, 0.25F, 0));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 4}, {5, 1, 7, 3})});
  EXPECT_EQ(kernels, "slice requantize_s8");
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{-4, 8}));
}

TEST_F(Absorb, JoinsPartsInDifferentSteps) {
  const ValueId x = builder.input("x", {1, 1}, ElementType::Int8);
  const ValueId y = builder.input("y", {1, 2}, ElementType::Int8);
  builder.output(
      quantize(builder.node("Concat", "all", {dequantize(x, 0.5F, 1), dequantize(y, 0.25F, 0)},
                            {{"axis", std::int64_t{1}}}),
               0.25F, 0));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {1, 1}, {11}),
                            array<std::int8_t>(ElementType::Int8, {1, 2}, {5, -6})});
  EXPECT_EQ(kernels, "requantize_s8 concat");
  EXPECT_EQ(outputs[0].toInt64s(), (Integers{20, 5, -6}));
}

/// Two nodes that disagree about a value's scale are both obeyed.
TEST_F(Absorb, ObeysNodesThatDisagree) {
  const ValueId x = builder.input("x", {2}, ElementType::Int8);
  builder.output(dequantize(x, 0.5F, 0));
  builder.output(dequantize(x, 0.25F, 4));
  const auto outputs = run({array<std::int8_t>(ElementType::Int8, {2}, {8, -4})});
  EXPECT_EQ(outputs[0].toFloats(), (std::vector<float>{4, -2}));
  EXPECT_EQ(outputs[1].toFloats(), (std::vector<float>{1, -2}));
}

/// A file that gives int8 values to what runs on them only between scales is refused, by name.
TEST_F(Absorb, RefusesInt8ValuesThatLackAScaleBehind) {
  for (const char* type :
       {"GlobalAveragePool", "ReduceMean", "Relu", "Neg", "Softmax", "HardSwish", "Tanh"}) {
    test::GraphBuilder fresh;
    builder = std::move(fresh);
    const ValueId x = builder.input("x", {1, 2, 2, 2});
    builder.output(builder.node(type, "bare", {quantize(x, 0.5F, 0)}));
    const auto compiled = compile(builder.take());
    ASSERT_FALSE(compiled.ok()) << type;
    EXPECT_NE(compiled.error().text().find("bare"), std::string::npos) << compiled.error().text();
  }
}

TEST_F(Absorb, RefusesInt8LayersWithoutScaledWeights) {
  const ValueId x = builder.input("x", {1, 1, 2, 2});
  const ValueId w = builder.constant("w", array<std::int8_t>(ElementType::Int8, {1, 1, 1, 1}, {3}));
  builder.output(dequantize(builder.node("Conv", "bare", {quantize(x, 0.5F, 0), w}), 0.5F, 0));
  const auto compiled = compile(builder.take());
  ASSERT_FALSE(compiled.ok());
  EXPECT_EQ(compiled.error().code, "operator.quantized") << compiled.error().text();
}

TEST_F(Absorb, RefusesZeroPointsOfAnotherTypeThanTheIntegers) {
  const ValueId x = builder.input("x", {4}, ElementType::Int8);
  builder.output(
      builder.node("DequantizeLinear", "bare", {x, scale(0.5F), byte(ElementType::UInt8, 200)}));
  const auto compiled = compile(builder.take());
  ASSERT_FALSE(compiled.ok());
  EXPECT_NE(compiled.error().text().find("bare"), std::string::npos) << compiled.error().text();
}

}  // namespace
}  // namespace mote::compile
