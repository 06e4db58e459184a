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

constexpr Stored kX = int8(0.05F, 11);
constexpr Stored kLayer = int8(0.03F, -5);
const Shape kPlanes = {1, 4, 8, 8};

const OperatorCase kCases[] = {
    {"ConvPerChannel",
     [](Scene& s) { conv(s, kX, kLayer, channels(4, 0), ActivationFunction::RELU6); }, 1},
    {"ConvPerTensor",
     [](Scene& s) { conv(s, kX, kLayer, perTensor(0.004F, 0), ActivationFunction::RELU_N1_TO_1); },
     1},
    {"Depthwise", [](Scene& s) { depthwise(s, kX, kLayer, ActivationFunction::RELU); }, 1},
    {"DensePerTensor",
     [](Scene& s) {
       dense(s, {2, 20}, kX, {2, 5}, int8(0.07F, 3), ActivationFunction::RELU);
     },
     1},
    {"DenseOfFourDims",
     [](Scene& s) {
       dense(s, {1, 2, 5, 2}, kX, {1, 5}, int8(0.07F, 3));
     },
     1},
    {"DenseKeepsDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED,
              {s.input({1, 2, 10}, kX), s.weights8({5, 10}, perTensor(0.004F, 0)), -1},
              {s.result({1, 2, 5}, int8(0.07F, 3))}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU, 0, true));
     },
     1},
    {"Add", [](Scene& s) { binary(s, ADD, kX, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Sub", [](Scene& s) { binary(s, SUB, kX, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Mul", [](Scene& s) { binary(s, MUL, kX, int8(0.02F, -30), int8(0.06F, 4)); }, 1},
    {"Maximum", [](Scene& s) { binary(s, MAXIMUM, kX, kX, kX); }, 0, false},
    {"AveragePool", [](Scene& s) { pool(s, AVERAGE_POOL_2D, kX); }, 1},
    {"MaxPool", [](Scene& s) { pool(s, MAX_POOL_2D, kX); }},
    {"Relu", [](Scene& s) { unary(s, RELU, kPlanes, kX, int8(0.05F, -128)); }},
    {"Relu6", [](Scene& s) { unary(s, RELU6, kPlanes, kX, int8(0.0235294F, -128)); }},
    {"Logistic", [](Scene& s) { unary(s, LOGISTIC, kPlanes, kX, int8(1.0F / 256.0F, -128)); }},
    {"Tanh", [](Scene& s) { unary(s, TANH, kPlanes, kX, int8(1.0F / 128.0F, 0)); }},
    {"HardSwish", [](Scene& s) { unary(s, HARD_SWISH, kPlanes, kX, int8(0.03F, -100)); }},
    {"LeakyRelu", [](Scene& s) { leakyRelu(s, kX, int8(0.04F, -90)); }},
    {"Softmax",
     [](Scene& s) {
       softmax(s, {3, 10}, kX, int8(1.0F / 256.0F, -128));
     }},
    {"Mean", [](Scene& s) { mean(s, kX, int8(0.02F, 4)); }},
    {"Quantize", [](Scene& s) { unary(s, QUANTIZE, kPlanes, kX, int8(0.07F, -20)); }},
    {"Dequantize", [](Scene& s) { dequantize(s, kPlanes, kX); }, 1e-6, false},
    {"QuantizeReals", [](Scene& s) { quantize(s, kPlanes, kX); }},
    {"QuantizeUnsigned",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input({1, 8}, TensorType::UINT8, perTensor(0.05F, 139))},
              {s.result({1, 8}, kX)});
     }},
    {"ConcatenationInOneStep", [](Scene& s) { concatenation(s, kX); }},
    {"Pad", [](Scene& s) { pad(s, kX); }},
    {"BatchesOfBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       const std::int32_t block = s.file.ints("block", {2, 2});
       const std::int32_t parts = s.inner({4, 3, 4, 3}, TensorType::INT8, kX.steps());
       s.node(SPACE_TO_BATCH_ND,
              {s.input({1, 4, 6, 3}, kX), block,
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {parts});
       s.node(BATCH_TO_SPACE_ND,
              {parts, block, s.file.constant("crops", TensorType::INT32, {2, 2}, pads)},
              {s.result({1, 4, 6, 3}, kX)});
     }},
    {"PaddedBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       s.node(SPACE_TO_BATCH_ND,
              {s.input({1, 4, 6, 3}, kX), s.file.ints("block", {2, 2}),
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {s.result({4, 3, 4, 3}, kX)});
     }},
    {"GatherNd",
     [](Scene& s) {
       const std::vector<std::int32_t> places = {0, 3, 5, 0, 0, 1};
       s.node(GATHER_ND,
              {s.input({1, 4, 6, 3}, kX),
               s.file.constant("places", TensorType::INT32, {2, 3}, places)},
              {s.result({2, 3}, kX)});
     }},
    {"Reshape", [](Scene& s) { reshape(s, kX); }},
    {"ResizeNearest",
     [](Scene& s) {
       s.node(RESIZE_NEAREST_NEIGHBOR, {s.input({1, 4, 6, 3}, kX), s.file.ints("size", {8, 12})},
              {s.result({1, 8, 12, 3}, kX)}, Kind::ResizeNearestNeighborOptions,
              schema::CreateResizeNearestNeighborOptions(s.tables(), false, true));
     }},
    {"ResizeBilinear",
     [](Scene& s) {
       s.node(RESIZE_BILINEAR, {s.input({1, 4, 6, 3}, kX), s.file.ints("size", {8, 12})},
              {s.result({1, 8, 12, 3}, kX)}, Kind::ResizeBilinearOptions,
              schema::CreateResizeBilinearOptions(s.tables(), false, true));
     },
     1, false},
    {"TransposeConv",
     [](Scene& s) {
       s.node(TRANSPOSE_CONV,
              {s.file.ints("shape", {1, 8, 6, 4}), s.weights8({4, 3, 3, 2}, channels(4, 0)),
               s.input({1, 4, 3, 2}, kX)},
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

INSTANTIATE_TEST_SUITE_P(All, Int8Operator, testing::ValuesIn(kCases), kCaseName);

std::vector<OperatorCase> integerCases() {
  std::vector<OperatorCase> cases;
  std::ranges::copy_if(kCases, std::back_inserter(cases), &OperatorCase::integers);
  return cases;
}

INSTANTIATE_TEST_SUITE_P(All, Int8Throughout, testing::ValuesIn(integerCases()), kCaseName);

}  // namespace
}  // namespace mote::tflite_format
