// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each operator in int8 against TensorFlow Lite's own interpreter, whose desktop kernels round some
// last bits otherwise than the reference kernels: a case says by how many steps.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "tests/core/formats/tflite/quantized_operators.h"

namespace mote::tflite_format {
namespace {

constexpr Stored kInt8X = int8(0.05F, 11);
constexpr Stored kLayer = int8(0.03F, -5);
const Shape kInt8Planes = {1, 4, 8, 8};

const OperatorCase kInt8Cases[] = {
    {"ConvPerChannel",
     [](Scene& s) { conv(s, kInt8X, kLayer, channels(4, 0), ActivationFunction::RELU6); }, 1},
    {"ConvPerTensor",
     [](Scene& s) {
       conv(s, kInt8X, kLayer, perTensor(0.004F, 0), ActivationFunction::RELU_N1_TO_1);
     },
     1},
    {"Depthwise", [](Scene& s) { depthwise(s, kInt8X, kLayer, ActivationFunction::RELU); }, 1},
    {"DensePerTensor",
     [](Scene& s) {
       dense(s, {2, 20}, kInt8X, {2, 5}, int8(0.07F, 3), ActivationFunction::RELU);
     },
     1},
    {"DenseOfFourDims",
     [](Scene& s) {
       dense(s, {1, 2, 5, 2}, kInt8X, {1, 5}, int8(0.07F, 3));
     },
     1},
    {"DenseKeepsDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED,
              {s.input({1, 2, 10}, kInt8X), s.weights8({5, 10}, perTensor(0.004F, 0)), -1},
              {s.result({1, 2, 5}, int8(0.07F, 3))}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU, 0, true));
     },
     1},
    {"Add", [](Scene& s) { binary(s, ADD, kInt8X, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Sub", [](Scene& s) { binary(s, SUB, kInt8X, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Mul", [](Scene& s) { binary(s, MUL, kInt8X, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Maximum", [](Scene& s) { binary(s, MAXIMUM, kInt8X, kInt8X, kInt8X); }, 0, false},
    {"AveragePool", [](Scene& s) { pool(s, AVERAGE_POOL_2D, kInt8X); }, 1},
    {"MaxPool", [](Scene& s) { pool(s, MAX_POOL_2D, kInt8X); }},
    {"Relu", [](Scene& s) { unary(s, RELU, kInt8Planes, kInt8X, int8(0.05F, -128)); }},
    {"Relu6", [](Scene& s) { unary(s, RELU6, kInt8Planes, kInt8X, int8(0.0235294F, -128)); }},
    {"Logistic",
     [](Scene& s) { unary(s, LOGISTIC, kInt8Planes, kInt8X, int8(1.0F / 256.0F, -128)); }},
    {"Tanh", [](Scene& s) { unary(s, TANH, kInt8Planes, kInt8X, int8(1.0F / 128.0F, 0)); }},
    {"HardSwish", [](Scene& s) { unary(s, HARD_SWISH, kInt8Planes, kInt8X, int8(0.03F, -100)); }},
    {"LeakyRelu", [](Scene& s) { leakyRelu(s, kInt8X, int8(0.04F, -90)); }},
    {"Softmax",
     [](Scene& s) {
       softmax(s, {3, 10}, kInt8X, int8(1.0F / 256.0F, -128));
     }},
    {"Mean", [](Scene& s) { mean(s, kInt8X, int8(0.02F, 4)); }},
    {"Quantize", [](Scene& s) { unary(s, QUANTIZE, kInt8Planes, kInt8X, int8(0.07F, -20)); }},
    {"Dequantize", [](Scene& s) { dequantize(s, kInt8Planes, kInt8X); }, 1e-6, false},
    {"QuantizeReals", [](Scene& s) { quantize(s, kInt8Planes, kInt8X); }},
    {"QuantizeUnsigned",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input({1, 8}, TensorType::UINT8, perTensor(0.05F, 139))},
              {s.result({1, 8}, kInt8X)});
     }},
    {"ConcatenationInOneStep", [](Scene& s) { concatenation(s, kInt8X); }},
    {"Pad", [](Scene& s) { pad(s, kInt8X); }},
    {"BatchesOfBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       const std::int32_t block = s.file.ints("block", {2, 2});
       const std::int32_t parts = s.inner({4, 3, 4, 3}, TensorType::INT8, kInt8X.steps());
       s.node(SPACE_TO_BATCH_ND,
              {s.input({1, 4, 6, 3}, kInt8X), block,
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {parts});
       s.node(BATCH_TO_SPACE_ND,
              {parts, block, s.file.constant("crops", TensorType::INT32, {2, 2}, pads)},
              {s.result({1, 4, 6, 3}, kInt8X)});
     }},
    {"PaddedBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       s.node(SPACE_TO_BATCH_ND,
              {s.input({1, 4, 6, 3}, kInt8X), s.file.ints("block", {2, 2}),
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {s.result({4, 3, 4, 3}, kInt8X)});
     }},
    {"GatherNd",
     [](Scene& s) {
       const std::vector<std::int32_t> places = {0, 3, 5, 0, 0, 1};
       s.node(GATHER_ND,
              {s.input({1, 4, 6, 3}, kInt8X),
               s.file.constant("places", TensorType::INT32, {2, 3}, places)},
              {s.result({2, 3}, kInt8X)});
     }},
    {"Reshape", [](Scene& s) { reshape(s, kInt8X); }},
    {"ResizeNearest",
     [](Scene& s) {
       s.node(RESIZE_NEAREST_NEIGHBOR,
              {s.input({1, 4, 6, 3}, kInt8X), s.file.ints("size", {8, 12})},
              {s.result({1, 8, 12, 3}, kInt8X)}, Kind::ResizeNearestNeighborOptions,
              schema::CreateResizeNearestNeighborOptions(s.tables(), false, true));
     }},
    {"ResizeBilinear",
     [](Scene& s) {
       s.node(RESIZE_BILINEAR, {s.input({1, 4, 6, 3}, kInt8X), s.file.ints("size", {8, 12})},
              {s.result({1, 8, 12, 3}, kInt8X)}, Kind::ResizeBilinearOptions,
              schema::CreateResizeBilinearOptions(s.tables(), false, true));
     },
     1, false},
    {"TransposeConv",
     [](Scene& s) {
       s.node(TRANSPOSE_CONV,
              {s.file.ints("shape", {1, 8, 6, 4}), s.weights8({4, 3, 3, 2}, channels(4, 0)),
               s.input({1, 4, 3, 2}, kInt8X)},
              {s.result({1, 8, 6, 4}, kLayer)}, Kind::TransposeConvOptions,
              schema::CreateTransposeConvOptions(s.tables(), Padding::SAME, 2, 2));
     },
     1, false},
};

class Int8Operator : public testing::TestWithParam<OperatorCase> {};

TEST_P(Int8Operator, AgreesWithTheInterpreter) {
  Scene scene;
  GetParam().build(scene);
  expectAgreement(scene, GetParam().limit);
}

class Int8Throughout : public testing::TestWithParam<OperatorCase> {};

TEST_P(Int8Throughout, RunsInIntegers) {
  Scene scene;
  GetParam().build(scene);
  for (const std::string& kernel : kernelsOf(scene))
    EXPECT_FALSE(kernel.ends_with("_f32")) << kernel;
}

INSTANTIATE_TEST_SUITE_P(All, Int8Operator, testing::ValuesIn(kInt8Cases), kCaseName);

std::vector<OperatorCase> integerCases() {
  std::vector<OperatorCase> cases;
  std::ranges::copy_if(kInt8Cases, std::back_inserter(cases), &OperatorCase::integers);
  return cases;
}

INSTANTIATE_TEST_SUITE_P(All, Int8Throughout, testing::ValuesIn(integerCases()), kCaseName);

}  // namespace
}  // namespace mote::tflite_format
