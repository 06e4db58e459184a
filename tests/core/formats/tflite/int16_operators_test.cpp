// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each operator in int16 ("16x8") against TensorFlow Lite's own interpreter: to the bit but where a
// case says by how many steps.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "tests/core/formats/tflite/quantized_operators.h"

namespace mote::tflite_format {
namespace {

constexpr Stored kInt16X = int16(0.0005F);
constexpr Stored kUnit = int16(1.0F / 32768.0F);
const Shape kInt16Planes = {1, 4, 16, 256};

const OperatorCase kInt16Cases[] = {
    {"Conv",
     [](Scene& s) { conv(s, kInt16X, int16(0.0003F), channels(4, 0), ActivationFunction::RELU6); }},
    {"Depthwise",
     [](Scene& s) { depthwise(s, kInt16X, int16(0.0003F), ActivationFunction::NONE); }},
    {"Dense",
     [](Scene& s) {
       dense(s, {40, 20}, kInt16X, {40, 5}, int16(0.0004F));
     }},
    {"DenseThenRelu",
     [](Scene& s) {
       dense(s, {2, 20}, kInt16X, {2, 5}, int16(0.0004F), ActivationFunction::RELU);
     }},
    // Without a bias of 64 bits the desktop's kernels sum in 32 and round twice.
    {"DenseWithoutBias",
     [](Scene& s) {
       dense(s, {40, 20}, kInt16X, {40, 5}, int16(0.0004F), ActivationFunction::NONE, false);
     },
     1},
    {"DenseOfFourDims",
     [](Scene& s) {
       dense(s, {1, 2, 5, 2}, kInt16X, {1, 5}, int16(0.0004F));
     }},
    {"Add", [](Scene& s) { binary(s, ADD, kInt16X, int16(0.0003F), int16(0.0006F)); }},
    {"Sub", [](Scene& s) { binary(s, SUB, kInt16X, int16(0.0003F), int16(0.0006F)); }},
    {"Mul", [](Scene& s) { binary(s, MUL, kInt16X, int16(0.0003F), int16(0.0006F)); }},
    {"AveragePool", [](Scene& s) { pool(s, AVERAGE_POOL_2D, kInt16X); }},
    {"MaxPool", [](Scene& s) { pool(s, MAX_POOL_2D, kInt16X); }},
    {"Relu", [](Scene& s) { unary(s, RELU, kInt16Planes, kInt16X, int16(0.0004F)); }},
    {"Relu6", [](Scene& s) { unary(s, RELU6, kInt16Planes, kInt16X, int16(0.0002F)); }},
    {"LeakyRelu", [](Scene& s) { leakyRelu(s, kInt16X, int16(0.0004F)); }},
    {"Logistic", [](Scene& s) { unary(s, LOGISTIC, kInt16Planes, kInt16X, kUnit); }},
    // Of scales that are powers of two the desktop's kernels have a form of their own.
    {"LogisticOfAPowerOfTwo",
     [](Scene& s) { unary(s, LOGISTIC, kInt16Planes, int16(1.0F / 4096.0F), kUnit); }, 8},
    {"Tanh", [](Scene& s) { unary(s, TANH, kInt16Planes, kInt16X, kUnit); }},
    {"TanhOfAPowerOfTwo",
     [](Scene& s) { unary(s, TANH, kInt16Planes, int16(1.0F / 2048.0F), kUnit); }, 12},
    {"Softmax",
     [](Scene& s) {
       softmax(s, {40, 10}, kInt16X, kUnit);
     }},
    {"Mean", [](Scene& s) { mean(s, kInt16X, int16(0.0004F)); }, 1},
    {"Rescale", [](Scene& s) { unary(s, QUANTIZE, kInt16Planes, kInt16X, int16(0.0007F)); }},
    {"ToInt8",
     [](Scene& s) {
       unary(s, QUANTIZE, {1, 400}, kInt16X, int8(0.1F, -7));
     }},
    {"QuantizeReals",
     [](Scene& s) {
       quantize(s, {1, 400}, kInt16X);
     }},
    {"Dequantize",
     [](Scene& s) {
       dequantize(s, {1, 400}, kInt16X);
     },
     1e-6},
    {"Concatenation", [](Scene& s) { concatenation(s, kInt16X); }},
    {"Pad", [](Scene& s) { pad(s, kInt16X); }},
    {"Reshape", [](Scene& s) { reshape(s, kInt16X); }},
    {"Slice",
     [](Scene& s) {
       s.node(SLICE,
              {s.input({1, 4, 6, 3}, kInt16X), s.file.ints("begin", {0, 1, 2, 0}),
               s.file.ints("size", {1, 2, 3, 3})},
              {s.result({1, 2, 3, 3}, kInt16X)});
     }},
    {"Transpose",
     [](Scene& s) {
       s.node(TRANSPOSE, {s.input({2, 3, 4}, kInt16X), s.file.ints("order", {2, 0, 1})},
              {s.result({4, 2, 3}, kInt16X)});
     }},
    {"ConvThenPoolThenDense",
     [](Scene& s) {
       const Steps weights = channels(4, 0);
       const std::int32_t conv = s.result({1, 7, 6, 4}, int16(0.0003F));
       const std::int32_t pooled = s.result({1, 1, 1, 4}, int16(0.0003F));
       s.node(
           CONV_2D,
           {s.input({1, 7, 6, 3}, kInt16X), s.weights8({4, 3, 3, 3}, weights),
            s.bias(4, weights, kInt16X)},
           {conv}, Kind::Conv2DOptions,
           schema::CreateConv2DOptions(s.tables(), Padding::SAME, 1, 1, ActivationFunction::RELU));
       s.node(AVERAGE_POOL_2D, {conv}, {pooled}, Kind::Pool2DOptions,
              schema::CreatePool2DOptions(s.tables(), Padding::VALID, 6, 7, 6, 7,
                                          ActivationFunction::NONE));
       s.node(FULLY_CONNECTED,
              {pooled, s.weights8({5, 4}, perTensor(0.004F, 0)),
               s.bias(5, perTensor(0.004F, 0), int16(0.0003F))},
              {s.result({1, 5}, int16(0.0004F))}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables()));
     }},
};

class Int16Operator : public testing::TestWithParam<OperatorCase> {};

TEST_P(Int16Operator, AgreesWithTheInterpreter) {
  Scene scene;
  GetParam().build(scene);
  expectAgreement(scene, GetParam().limit);
}

TEST_P(Int16Operator, RunsInIntegers) {
  Scene scene;
  GetParam().build(scene);
  for (const std::string& kernel : kernelsOf(scene))
    EXPECT_EQ(kernel.find("f32"), std::string::npos) << kernel;
}

INSTANTIATE_TEST_SUITE_P(All, Int16Operator, testing::ValuesIn(kInt16Cases), kCaseName);

/// The one result in steps of int16.
std::vector<std::int16_t> stepsOf(Scene& scene, const std::vector<std::vector<std::byte>>& inputs) {
  const auto given = runOurs(scene.bytes(), inputs, true);
  EXPECT_EQ(given.size(), 1U);
  if (given.empty()) return {};
  std::vector<std::int16_t> steps(given[0].size() / sizeof(std::int16_t));
  std::ranges::copy(given[0], std::as_writable_bytes(std::span(steps)).begin());
  return steps;
}

/// The interpreter at hand cannot: 0.1 * (x + 7) in steps of 0.0005.
TEST(Int16Rescaling, FromInt8) {
  Scene scene;
  unary(scene, QUANTIZE, {1, 4}, int8(0.1F, -7), int16(0.0005F));
  const std::vector<std::byte> input = {std::byte{0}, std::byte{0xF9}, std::byte{127},
                                        std::byte{0x80}};
  EXPECT_EQ(stepsOf(scene, {input}), (std::vector<std::int16_t>{1400, 0, 26800, -24200}));
}

/// What 32 bits do not hold is added in reals.
TEST(Int16Bias, BeyondInt32) {
  Scene scene;
  const std::vector<std::int64_t> bias = {std::int64_t{1} << 33, -(std::int64_t{1} << 32), 5};
  scene.node(FULLY_CONNECTED,
             {scene.input({1, 4}, kInt16X), scene.weights8({3, 4}, perTensor(0.004F, 0)),
              scene.file.constant("bias", TensorType::INT64, {3}, bias,
                                  perTensor(0.004F * kInt16X.scale, 0))},
             {scene.result({1, 3}, int16(1.0F))}, Kind::FullyConnectedOptions,
             schema::CreateFullyConnectedOptions(scene.tables()));
  const auto steps = stepsOf(scene, scene.contents());
  ASSERT_EQ(steps.size(), 3U);
  // 2^33 and -2^32 steps of 0.0005 * 0.004; four products of up to 16.4 * 0.51 beside.
  EXPECT_NEAR(steps[0], 17180, 34);
  EXPECT_NEAR(steps[1], -8590, 34);
  EXPECT_NEAR(steps[2], 0, 34);
}

}  // namespace
}  // namespace mote::tflite_format
