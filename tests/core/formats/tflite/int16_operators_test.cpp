// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each operator in int16 ("16x8") against TensorFlow Lite's own interpreter: to the bit but where a
// case says by how many steps.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "core/compile/compile.h"
#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/scene.h"
#include "tests/support/tflite_interpreter.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

struct Case {
  const char* name;
  void (*build)(Scene&);
  double steps = 0;
};

void PrintTo(const Case& one, std::ostream* stream) {
  *stream << one.name;
}

constexpr float kIn = 0.0005F;

Steps channels(std::int32_t count, std::int32_t axis) {
  Steps steps;
  for (std::int32_t i = 0; i < count; ++i) {
    steps.scales.push_back(0.002F * static_cast<float>(i + 1));
    steps.zeros.push_back(0);
  }
  steps.axis = axis;
  return steps;
}

Steps times(Steps steps, float scale) {
  for (float& one : steps.scales) one *= scale;
  steps.axis = 0;
  return steps;
}

void dense(Scene& s, const Shape& input, const Shape& result,
           ActivationFunction activation = ActivationFunction::NONE, bool biased = true) {
  const Steps weights = perTensor(0.004F, 0);
  s.node(FULLY_CONNECTED,
         {s.input16(input, kIn), s.weights8({5, 20}, weights),
          biased ? s.bias64(5, 4000000, times(weights, kIn)) : -1},
         {s.result16(result, 0.0004F)}, Kind::FullyConnectedOptions,
         schema::CreateFullyConnectedOptions(s.tables(), activation));
}

template <BuiltinOperator Code>
void binary(Scene& s) {
  s.node(Code, {s.input16({1, 3, 4, 5}, kIn), s.input16({1, 3, 4, 5}, 0.0003F)},
         {s.result16({1, 3, 4, 5}, 0.0006F)});
}

template <BuiltinOperator Code>
void pool(Scene& s) {
  s.node(
      Code, {s.input16({1, 7, 6, 3}, kIn)}, {s.result16({1, 4, 3, 3}, kIn)}, Kind::Pool2DOptions,
      schema::CreatePool2DOptions(s.tables(), Padding::SAME, 2, 2, 3, 3, ActivationFunction::RELU));
}

template <BuiltinOperator Code>
void unary(Scene& s, float from, float to) {
  s.node(Code, {s.input16({1, 4, 16, 256}, from)}, {s.result16({1, 4, 16, 256}, to)});
}

constexpr float kUnit = 1.0F / 32768.0F;

const Case kCases[] = {
    {"Conv",
     [](Scene& s) {
       const Steps weights = channels(4, 0);
       s.node(
           CONV_2D,
           {s.input16({1, 7, 6, 3}, kIn), s.weights8({4, 3, 3, 3}, weights),
            s.bias64(4, 4000000, times(weights, kIn))},
           {s.result16({1, 4, 3, 4}, 0.0003F)}, Kind::Conv2DOptions,
           schema::CreateConv2DOptions(s.tables(), Padding::SAME, 2, 2, ActivationFunction::RELU6));
     }},
    {"Depthwise",
     [](Scene& s) {
       const Steps steps = channels(6, 3);
       s.node(DEPTHWISE_CONV_2D,
              {s.input16({1, 7, 6, 3}, kIn), s.weights8({1, 3, 3, 6}, steps),
               s.bias64(6, 4000000, times(steps, kIn))},
              {s.result16({1, 5, 4, 6}, 0.0003F)}, Kind::DepthwiseConv2DOptions,
              schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 2));
     }},
    {"Dense",
     [](Scene& s) {
       dense(s, {40, 20}, {40, 5});
     }},
    {"DenseThenRelu",
     [](Scene& s) {
       dense(s, {2, 20}, {2, 5}, ActivationFunction::RELU);
     }},
    // Without a bias of 64 bits the desktop's kernels sum in 32 and round twice.
    {"DenseWithoutBias",
     [](Scene& s) {
       dense(s, {40, 20}, {40, 5}, ActivationFunction::NONE, false);
     },
     1},
    {"DenseOfFourDims",
     [](Scene& s) {
       dense(s, {1, 2, 5, 2}, {1, 5});
     }},
    {"Add", binary<ADD>},
    {"Sub", binary<SUB>},
    {"Mul", binary<MUL>},
    {"AveragePool", pool<AVERAGE_POOL_2D>},
    {"MaxPool", pool<MAX_POOL_2D>},
    {"Relu", [](Scene& s) { unary<RELU>(s, kIn, 0.0004F); }},
    {"Relu6", [](Scene& s) { unary<RELU6>(s, kIn, 0.0002F); }},
    {"LeakyRelu",
     [](Scene& s) {
       s.node(LEAKY_RELU, {s.input16({1, 4, 8, 8}, kIn)}, {s.result16({1, 4, 8, 8}, 0.0004F)},
              Kind::LeakyReluOptions, schema::CreateLeakyReluOptions(s.tables(), 0.1F));
     }},
    {"Logistic", [](Scene& s) { unary<LOGISTIC>(s, kIn, kUnit); }},
    // Of scales that are powers of two the desktop's kernels have a form of their own.
    {"LogisticOfAPowerOfTwo", [](Scene& s) { unary<LOGISTIC>(s, 1.0F / 4096.0F, kUnit); }, 8},
    {"Tanh", [](Scene& s) { unary<TANH>(s, kIn, kUnit); }},
    {"TanhOfAPowerOfTwo", [](Scene& s) { unary<TANH>(s, 1.0F / 2048.0F, kUnit); }, 12},
    {"Softmax",
     [](Scene& s) {
       s.node(SOFTMAX, {s.input16({40, 10}, kIn)}, {s.result16({40, 10}, kUnit)},
              Kind::SoftmaxOptions, schema::CreateSoftmaxOptions(s.tables(), 1.0F));
     }},
    {"Mean",
     [](Scene& s) {
       s.node(MEAN, {s.input16({1, 3, 4, 5}, kIn), s.file.ints("axes", {1, 2})},
              {s.result16({1, 5}, 0.0004F)}, Kind::ReducerOptions,
              schema::CreateReducerOptions(s.tables(), false));
     },
     1},
    {"Rescale", [](Scene& s) { unary<QUANTIZE>(s, kIn, 0.0007F); }},
    {"ToInt8",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input16({1, 400}, kIn)}, {s.result8({1, 400}, 0.1F, -7)});
     }},
    {"QuantizeReals",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input({1, 400})}, {s.result16({1, 400}, kIn)});
     }},
    {"Dequantize",
     [](Scene& s) {
       s.node(DEQUANTIZE, {s.input16({1, 400}, kIn)}, {s.result({1, 400})});
     },
     1e-6},
    {"Concatenation",
     [](Scene& s) {
       s.node(CONCATENATION, {s.input16({1, 4, 3}, kIn), s.input16({1, 4, 2}, kIn)},
              {s.result16({1, 4, 5}, kIn)}, Kind::ConcatenationOptions,
              schema::CreateConcatenationOptions(s.tables(), 2));
     }},
    {"Pad",
     [](Scene& s) {
       s.node(PAD,
              {s.input16({1, 4, 6, 3}, kIn),
               s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                             {0, 0, 1, 2, 0, 1, 2, 0})},
              {s.result16({1, 7, 7, 5}, kIn)});
     }},
    {"Reshape",
     [](Scene& s) {
       s.node(RESHAPE, {s.input16({1, 4, 6, 3}, kIn), s.file.ints("shape", {1, 72})},
              {s.result16({1, 72}, kIn)});
     }},
    {"Slice",
     [](Scene& s) {
       s.node(SLICE,
              {s.input16({1, 4, 6, 3}, kIn), s.file.ints("begin", {0, 1, 2, 0}),
               s.file.ints("size", {1, 2, 3, 3})},
              {s.result16({1, 2, 3, 3}, kIn)});
     }},
    {"Transpose",
     [](Scene& s) {
       s.node(TRANSPOSE, {s.input16({2, 3, 4}, kIn), s.file.ints("order", {2, 0, 1})},
              {s.result16({4, 2, 3}, kIn)});
     }},
    {"ConvThenPoolThenDense",
     [](Scene& s) {
       const Steps weights = channels(4, 0);
       const std::int32_t conv = s.result16({1, 7, 6, 4}, 0.0003F);
       const std::int32_t pooled = s.result16({1, 1, 1, 4}, 0.0003F);
       s.node(
           CONV_2D,
           {s.input16({1, 7, 6, 3}, kIn), s.weights8({4, 3, 3, 3}, weights),
            s.bias64(4, 4000000, times(weights, kIn))},
           {conv}, Kind::Conv2DOptions,
           schema::CreateConv2DOptions(s.tables(), Padding::SAME, 1, 1, ActivationFunction::RELU));
       s.node(AVERAGE_POOL_2D, {conv}, {pooled}, Kind::Pool2DOptions,
              schema::CreatePool2DOptions(s.tables(), Padding::VALID, 6, 7, 6, 7,
                                          ActivationFunction::NONE));
       s.node(FULLY_CONNECTED,
              {pooled, s.weights8({5, 4}, perTensor(0.004F, 0)),
               s.bias64(5, 100000, perTensor(0.0000012F, 0))},
              {s.result16({1, 5}, 0.0004F)}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables()));
     }},
};

class Int16Operator : public testing::TestWithParam<Case> {};

TEST_P(Int16Operator, AgreesWithTheInterpreter) {
  if (!tests::hasTfliteInterpreter()) GTEST_SKIP() << "no TensorFlow Lite: packaging/install-peers";
  Scene scene;
  GetParam().build(scene);
  const auto bytes = scene.bytes();
  const auto inputs = scene.contents();
  const auto expected = tests::runTfliteInterpreter(bytes, inputs);
  ASSERT_FALSE(expected.empty()) << "the interpreter refuses the model";
  for (const bool reference : {true, false}) {
    const auto given = runOurs(bytes, inputs, reference);
    ASSERT_EQ(given.size(), expected.size());
    for (std::size_t i = 0; i < given.size(); ++i)
      EXPECT_LE(distance(scene.resultType(i), given[i], expected[i]), GetParam().steps) << i;
  }
}

TEST_P(Int16Operator, RunsInIntegers) {
  Scene scene;
  GetParam().build(scene);
  const auto model = parse(scene.bytes());
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto compiled = compile::compile(model->graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  for (const auto& node : compiled->nodes)
    EXPECT_EQ(node.kernel.find("f32"), std::string::npos) << node.kernel;
}

INSTANTIATE_TEST_SUITE_P(All, Int16Operator, testing::ValuesIn(kCases),
                         [](const auto& info) { return std::string(info.param.name); });

/// The interpreter at hand cannot: 0.1 * (x + 7) in steps of 0.0005.
TEST(Int16Rescaling, FromInt8) {
  Scene scene;
  scene.node(QUANTIZE, {scene.input8({1, 4}, 0.1F, -7)}, {scene.result16({1, 4}, 0.0005F)});
  const std::vector<std::byte> input = {std::byte{0}, std::byte{0xF9}, std::byte{127},
                                        std::byte{0x80}};
  const auto given = runOurs(scene.bytes(), {input}, true);
  ASSERT_EQ(given.size(), 1U);
  std::vector<std::int16_t> steps(4);
  ASSERT_EQ(given[0].size(), steps.size() * sizeof(std::int16_t));
  std::ranges::copy(given[0], std::as_writable_bytes(std::span(steps)).begin());
  EXPECT_EQ(steps, (std::vector<std::int16_t>{1400, 0, 26800, -24200}));
}

/// What 32 bits do not hold is added in reals.
TEST(Int16Bias, BeyondInt32) {
  Scene scene;
  const Steps weights = perTensor(0.004F, 0);
  const std::vector<std::int64_t> bias = {std::int64_t{1} << 33, -(std::int64_t{1} << 32), 5};
  scene.node(FULLY_CONNECTED,
             {scene.input16({1, 4}, kIn), scene.weights8({3, 4}, weights),
              scene.file.constant("bias", TensorType::INT64, {3}, bias, times(weights, kIn))},
             {scene.result16({1, 3}, 1.0F)}, Kind::FullyConnectedOptions,
             schema::CreateFullyConnectedOptions(scene.tables()));
  const auto bytes = scene.bytes();
  const auto given = runOurs(bytes, scene.contents(), true);
  ASSERT_EQ(given.size(), 1U);
  std::vector<std::int16_t> steps(3);
  ASSERT_EQ(given[0].size(), steps.size() * sizeof(std::int16_t));
  std::ranges::copy(given[0], std::as_writable_bytes(std::span(steps)).begin());
  // 2^33 and -2^32 steps of 0.0005 * 0.004; four products of up to 16.4 * 0.51 beside.
  EXPECT_NEAR(steps[0], 17180, 34);
  EXPECT_NEAR(steps[1], -8590, 34);
  EXPECT_NEAR(steps[2], 0, 34);
}

}  // namespace
}  // namespace mote::tflite_format
