// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each operator in int8 against TensorFlow Lite's own interpreter, whose desktop kernels round some
// last bits otherwise than the reference kernels: a case says by how many steps.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
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
  bool integers = true;  ///< we compute it in int8 throughout
};

void PrintTo(const Case& one, std::ostream* stream) {
  *stream << one.name;
}

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

void conv(Scene& s, const Steps& weights, ActivationFunction activation) {
  s.node(CONV_2D,
         {s.input8({1, 7, 6, 3}, 0.05F, 11), s.weights8({4, 3, 3, 3}, weights),
          s.bias32(4, 4000, times(weights, 0.05F))},
         {s.result8({1, 4, 3, 4}, 0.03F, -5)}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::SAME, 2, 2, activation));
}

void dense(Scene& s, const Steps& weights) {
  s.node(FULLY_CONNECTED,
         {s.input8({2, 20}, 0.05F, 11), s.weights8({5, 20}, weights),
          s.bias32(5, 4000, times(weights, 0.05F))},
         {s.result8({2, 5}, 0.07F, 3)}, Kind::FullyConnectedOptions,
         schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU));
}

template <BuiltinOperator Code>
void binary(Scene& s) {
  s.node(Code, {s.input8({1, 3, 4, 5}, 0.05F, 11), s.input8({1, 3, 4, 5}, 0.02F, -30)},
         {s.result8({1, 3, 4, 5}, 0.06F, 4)});
}

template <BuiltinOperator Code>
void pool(Scene& s) {
  s.node(
      Code, {s.input8({1, 7, 6, 3}, 0.05F, 11)}, {s.result8({1, 4, 3, 3}, 0.05F, 11)},
      Kind::Pool2DOptions,
      schema::CreatePool2DOptions(s.tables(), Padding::SAME, 2, 2, 3, 3, ActivationFunction::RELU));
}

template <BuiltinOperator Code>
void unary(Scene& s, float scale, std::int64_t zero) {
  s.node(Code, {s.input8({1, 4, 8, 8}, 0.05F, 11)}, {s.result8({1, 4, 8, 8}, scale, zero)});
}

const Case kCases[] = {
    {"ConvPerChannel", [](Scene& s) { conv(s, channels(4, 0), ActivationFunction::RELU6); }, 1},
    {"ConvPerTensor",
     [](Scene& s) { conv(s, perTensor(0.004F, 0), ActivationFunction::RELU_N1_TO_1); }, 1},
    {"Depthwise",
     [](Scene& s) {
       const Steps steps = channels(6, 3);
       s.node(DEPTHWISE_CONV_2D,
              {s.input8({1, 7, 6, 3}, 0.05F, 11), s.weights8({1, 3, 3, 6}, steps),
               s.bias32(6, 4000, times(steps, 0.05F))},
              {s.result8({1, 5, 4, 6}, 0.03F, -5)}, Kind::DepthwiseConv2DOptions,
              schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 2,
                                                   ActivationFunction::RELU));
     },
     1},
    {"DensePerTensor", [](Scene& s) { dense(s, perTensor(0.004F, 0)); }, 1},
    {"DenseOfFourDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED,
              {s.input8({1, 2, 5, 2}, 0.05F, 11), s.weights8({5, 20}, perTensor(0.004F, 0)),
               s.bias32(5, 4000, perTensor(0.0002F, 0))},
              {s.result8({1, 5}, 0.07F, 3)}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables()));
     },
     1},
    {"DenseKeepsDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED,
              {s.input8({1, 2, 10}, 0.05F, 11), s.weights8({5, 10}, perTensor(0.004F, 0)), -1},
              {s.result8({1, 2, 5}, 0.07F, 3)}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU, 0, true));
     },
     1},
    {"Add", binary<ADD>, 1},
    {"Sub", binary<SUB>, 1},
    {"Mul", binary<MUL>, 1},
    {"Maximum",
     [](Scene& s) {
       s.node(MAXIMUM, {s.input8({1, 3, 4, 5}, 0.05F, 11), s.input8({1, 3, 4, 5}, 0.05F, 11)},
              {s.result8({1, 3, 4, 5}, 0.05F, 11)});
     },
     0, false},
    {"AveragePool", pool<AVERAGE_POOL_2D>, 1},
    {"MaxPool", pool<MAX_POOL_2D>},
    {"Relu", [](Scene& s) { unary<RELU>(s, 0.05F, -128); }},
    {"Relu6", [](Scene& s) { unary<RELU6>(s, 0.0235294F, -128); }},
    {"Logistic", [](Scene& s) { unary<LOGISTIC>(s, 1.0F / 256.0F, -128); }},
    {"Tanh", [](Scene& s) { unary<TANH>(s, 1.0F / 128.0F, 0); }},
    {"HardSwish", [](Scene& s) { unary<HARD_SWISH>(s, 0.03F, -100); }},
    {"LeakyRelu",
     [](Scene& s) {
       s.node(LEAKY_RELU, {s.input8({1, 4, 8, 8}, 0.05F, 11)},
              {s.result8({1, 4, 8, 8}, 0.04F, -90)}, Kind::LeakyReluOptions,
              schema::CreateLeakyReluOptions(s.tables(), 0.1F));
     }},
    {"Softmax",
     [](Scene& s) {
       s.node(SOFTMAX, {s.input8({3, 10}, 0.05F, 11)}, {s.result8({3, 10}, 1.0F / 256.0F, -128)},
              Kind::SoftmaxOptions, schema::CreateSoftmaxOptions(s.tables(), 1.0F));
     }},
    {"Mean",
     [](Scene& s) {
       s.node(MEAN, {s.input8({1, 3, 4, 5}, 0.05F, 11), s.file.ints("axes", {1, 2})},
              {s.result8({1, 5}, 0.02F, 4)}, Kind::ReducerOptions,
              schema::CreateReducerOptions(s.tables(), false));
     }},
    {"Quantize", [](Scene& s) { unary<QUANTIZE>(s, 0.07F, -20); }},
    {"Dequantize",
     [](Scene& s) {
       s.node(DEQUANTIZE, {s.input8({1, 4, 8, 8}, 0.05F, 11)}, {s.result({1, 4, 8, 8})});
     },
     1e-6, false},
    {"QuantizeReals",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input({1, 4, 8, 8})}, {s.result8({1, 4, 8, 8}, 0.05F, 11)});
     }},
    {"QuantizeUnsigned",
     [](Scene& s) {
       s.node(QUANTIZE, {s.input({1, 8}, TensorType::UINT8, perTensor(0.05F, 139))},
              {s.result8({1, 8}, 0.05F, 11)});
     }},
    {"ConcatenationInOneStep",
     [](Scene& s) {
       s.node(CONCATENATION, {s.input8({1, 4, 3}, 0.05F, 11), s.input8({1, 4, 2}, 0.05F, 11)},
              {s.result8({1, 4, 5}, 0.05F, 11)}, Kind::ConcatenationOptions,
              schema::CreateConcatenationOptions(s.tables(), 2));
     }},
    {"Pad",
     [](Scene& s) {
       s.node(PAD,
              {s.input8({1, 4, 6, 3}, 0.05F, 11),
               s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                             {0, 0, 1, 2, 0, 1, 2, 0})},
              {s.result8({1, 7, 7, 5}, 0.05F, 11)});
     }},
    {"BatchesOfBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       const std::int32_t block = s.file.ints("block", {2, 2});
       const std::int32_t parts = s.inner({4, 3, 4, 3}, TensorType::INT8, perTensor(0.05F, 11));
       s.node(SPACE_TO_BATCH_ND,
              {s.input8({1, 4, 6, 3}, 0.05F, 11), block,
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {parts});
       s.node(BATCH_TO_SPACE_ND,
              {parts, block, s.file.constant("crops", TensorType::INT32, {2, 2}, pads)},
              {s.result8({1, 4, 6, 3}, 0.05F, 11)});
     }},
    {"PaddedBlocks",
     [](Scene& s) {
       const std::vector<std::int32_t> pads = {1, 1, 0, 2};
       s.node(SPACE_TO_BATCH_ND,
              {s.input8({1, 4, 6, 3}, 0.05F, 11), s.file.ints("block", {2, 2}),
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {s.result8({4, 3, 4, 3}, 0.05F, 11)});
     }},
    {"GatherNd",
     [](Scene& s) {
       const std::vector<std::int32_t> places = {0, 3, 5, 0, 0, 1};
       s.node(GATHER_ND,
              {s.input8({1, 4, 6, 3}, 0.05F, 11),
               s.file.constant("places", TensorType::INT32, {2, 3}, places)},
              {s.result8({2, 3}, 0.05F, 11)});
     }},
    {"Reshape",
     [](Scene& s) {
       s.node(RESHAPE, {s.input8({1, 4, 6, 3}, 0.05F, 11), s.file.ints("shape", {1, 72})},
              {s.result8({1, 72}, 0.05F, 11)});
     }},
    {"ResizeNearest",
     [](Scene& s) {
       s.node(RESIZE_NEAREST_NEIGHBOR,
              {s.input8({1, 4, 6, 3}, 0.05F, 11), s.file.ints("size", {8, 12})},
              {s.result8({1, 8, 12, 3}, 0.05F, 11)}, Kind::ResizeNearestNeighborOptions,
              schema::CreateResizeNearestNeighborOptions(s.tables(), false, true));
     }},
    {"ResizeBilinear",
     [](Scene& s) {
       s.node(RESIZE_BILINEAR, {s.input8({1, 4, 6, 3}, 0.05F, 11), s.file.ints("size", {8, 12})},
              {s.result8({1, 8, 12, 3}, 0.05F, 11)}, Kind::ResizeBilinearOptions,
              schema::CreateResizeBilinearOptions(s.tables(), false, true));
     },
     1, false},
    {"TransposeConv",
     [](Scene& s) {
       s.node(TRANSPOSE_CONV,
              {s.file.ints("shape", {1, 8, 6, 4}), s.weights8({4, 3, 3, 2}, channels(4, 0)),
               s.input8({1, 4, 3, 2}, 0.05F, 11)},
              {s.result8({1, 8, 6, 4}, 0.03F, -5)}, Kind::TransposeConvOptions,
              schema::CreateTransposeConvOptions(s.tables(), Padding::SAME, 2, 2));
     },
     1, false},
};

class Int8Operator : public testing::TestWithParam<Case> {};

TEST_P(Int8Operator, AgreesWithTheInterpreter) {
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
      EXPECT_LE(distance(scene.resultType(i), given[i], expected[i]), GetParam().steps);
  }
}

class Int8Throughout : public testing::TestWithParam<Case> {};

TEST_P(Int8Throughout, RunsInIntegers) {
  Scene scene;
  GetParam().build(scene);
  const auto model = parse(scene.bytes());
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto compiled = compile::compile(model->graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  for (const auto& node : compiled->nodes)
    EXPECT_FALSE(node.kernel.ends_with("_f32")) << node.kernel;
}

INSTANTIATE_TEST_SUITE_P(All, Int8Operator, testing::ValuesIn(kCases),
                         [](const auto& info) { return std::string(info.param.name); });

std::vector<Case> integerCases() {
  std::vector<Case> cases;
  std::copy_if(std::begin(kCases), std::end(kCases), std::back_inserter(cases),
               [](const Case& one) { return one.integers; });
  return cases;
}

INSTANTIATE_TEST_SUITE_P(All, Int8Throughout, testing::ValuesIn(integerCases()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::tflite_format
