// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each operator in float32 against TensorFlow Lite's own interpreter.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/formats/tflite/operator_case.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

template <BuiltinOperator Code>
void unary(Scene& s) {
  s.node(Code, {s.input({2, 3, 4, 5})}, {s.result({2, 3, 4, 5})});
}

/// Of positive numbers only.
template <BuiltinOperator Code>
void unaryOfSquare(Scene& s) {
  const auto square = s.inner({2, 7});
  s.node(SQUARE, {s.input({2, 7})}, {square});
  s.node(Code, {square}, {s.result({2, 7})});
}

template <BuiltinOperator Code>
void binary(Scene& s) {
  s.node(Code, {s.input({2, 3, 4, 5}), s.input({2, 3, 4, 5})}, {s.result({2, 3, 4, 5})});
}

template <BuiltinOperator Code>
void comparison(Scene& s) {
  s.node(Code, {s.input({2, 3}), s.input({2, 3})}, {s.result({2, 3}, TensorType::BOOL)});
}

template <BuiltinOperator Code>
void logic(Scene& s) {
  s.node(Code, {s.input({2, 3}, TensorType::BOOL), s.input({2, 3}, TensorType::BOOL)},
         {s.result({2, 3}, TensorType::BOOL)});
}

void conv(Scene& s, const Shape& x, const Shape& w, const Shape& y, Padding padding,
          std::int32_t stride, std::int32_t dilation, ActivationFunction activation) {
  const auto bias = s.weights({w[0]});
  s.node(CONV_2D, {s.input(x), s.weights(w), bias}, {s.result(y)}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), padding, stride, stride, activation, dilation,
                                     dilation));
}

void depthwise(Scene& s, std::int32_t multiplier) {
  const std::int32_t channels = 3 * multiplier;
  s.node(DEPTHWISE_CONV_2D,
         {s.input({1, 7, 6, 3}), s.weights({1, 3, 3, channels}), s.weights({channels})},
         {s.result({1, 4, 3, channels})}, Kind::DepthwiseConv2DOptions,
         schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::SAME, 2, 2, multiplier,
                                              ActivationFunction::RELU));
}

template <BuiltinOperator Code>
void pool(Scene& s) {
  s.node(Code, {s.input({1, 7, 6, 3})}, {s.result({1, 4, 3, 3})}, Kind::Pool2DOptions,
         schema::CreatePool2DOptions(s.tables(), Padding::SAME, 2, 2, 3, 3,
                                     ActivationFunction::RELU_N1_TO_1));
}

void transposeConv(Scene& s, Padding padding, const Shape& y) {
  s.node(TRANSPOSE_CONV, {s.file.ints("shape", y), s.weights({4, 3, 3, 2}), s.input({1, 4, 3, 2})},
         {s.result(y)}, Kind::TransposeConvOptions,
         schema::CreateTransposeConvOptions(s.tables(), padding, 2, 2));
}

template <BuiltinOperator Code>
void reduce(Scene& s, const std::vector<std::int32_t>& axes, bool keep, const Shape& y) {
  s.node(Code, {s.input({2, 3, 4, 5}), s.file.ints("axes", axes)}, {s.result(y)},
         Kind::ReducerOptions, schema::CreateReducerOptions(s.tables(), keep));
}

/// A convolution before, so that the data is at hand in ONNX's order of axes.
std::int32_t convolved(Scene& s, const Shape& x) {
  const auto y = s.inner(x);
  s.node(CONV_2D, {s.input(x), s.weights({x[3], 1, 1, x[3]}), s.weights({x[3]})}, {y},
         Kind::Conv2DOptions, schema::CreateConv2DOptions(s.tables(), Padding::SAME, 1, 1));
  return y;
}

const OperatorCase kFloatCases[] = {
    {"Abs", unary<ABS>},
    {"Ceil", unary<CEIL>},
    {"Cos", unary<COS>},
    {"Elu", unary<ELU>},
    {"Exp", unary<EXP>},
    {"Floor", unary<FLOOR>},
    {"HardSwish", unary<HARD_SWISH>},
    {"Logistic", unary<LOGISTIC>},
    {"Neg", unary<NEG>},
    {"Relu", unary<RELU>},
    {"Relu6", unary<RELU6>},
    {"ReluN1To1", unary<RELU_N1_TO_1>},
    {"Round", unary<ROUND>},
    {"Sin", unary<SIN>},
    {"Square", unary<SQUARE>},
    {"Tanh", unary<TANH>},
    {"LogSoftmax", unary<LOG_SOFTMAX>},
    {"Log", unaryOfSquare<LOG>},
    {"Rsqrt", unaryOfSquare<RSQRT>},
    {"Sqrt", unaryOfSquare<SQRT>},
    {"Add", binary<ADD>},
    {"Div", binary<DIV>, 2e-4},
    {"Maximum", binary<MAXIMUM>},
    {"Minimum", binary<MINIMUM>},
    {"Mul", binary<MUL>},
    {"SquaredDifference", binary<SQUARED_DIFFERENCE>},
    {"Sub", binary<SUB>},
    {"FloorDiv", binary<FLOOR_DIV>},
    {"FloorMod",
     [](Scene& s) {
       s.node(FLOOR_MOD,
              {s.input({1, 4, 6, 3}),
               s.file.constant("divisor", TensorType::FLOAT32, {1}, std::vector<float>{-0.7F})},
              {s.result({1, 4, 6, 3})});
     }},
    {"Equal", comparison<EQUAL>},
    {"Greater", comparison<GREATER>},
    {"GreaterEqual", comparison<GREATER_EQUAL>},
    {"Less", comparison<LESS>},
    {"LessEqual", comparison<LESS_EQUAL>},
    {"NotEqual", comparison<NOT_EQUAL>},
    {"LogicalAnd", logic<LOGICAL_AND>},
    {"LogicalOr", logic<LOGICAL_OR>},
    {"ConvSame",
     [](Scene& s) {
       conv(s, {1, 7, 6, 3}, {4, 3, 3, 3}, {1, 4, 3, 4}, Padding::SAME, 2, 1,
            ActivationFunction::RELU6);
     }},
    {"ConvValidDilated",
     [](Scene& s) {
       conv(s, {2, 9, 8, 2}, {3, 3, 2, 2}, {2, 5, 6, 3}, Padding::VALID, 1, 2,
            ActivationFunction::NONE);
     }},
    {"ConvSameDilated",
     [](Scene& s) {
       conv(s, {1, 9, 8, 2}, {3, 3, 2, 2}, {1, 9, 8, 3}, Padding::SAME, 1, 2,
            ActivationFunction::NONE);
     }},
    {"Depthwise", [](Scene& s) { depthwise(s, 1); }},
    {"DepthwiseMultiplied", [](Scene& s) { depthwise(s, 2); }},
    {"DepthwiseOfOneChannel",
     [](Scene& s) {
       s.node(DEPTHWISE_CONV_2D, {s.input({1, 5, 4, 1}), s.weights({1, 3, 3, 6}), s.weights({6})},
              {s.result({1, 3, 2, 6})}, Kind::DepthwiseConv2DOptions,
              schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 6));
     }},
    {"AveragePool", pool<AVERAGE_POOL_2D>},
    {"MaxPool", pool<MAX_POOL_2D>},
    {"TransposeConvSame",
     [](Scene& s) {
       transposeConv(s, Padding::SAME, {1, 8, 6, 4});
     }},
    {"TransposeConvValid",
     [](Scene& s) {
       transposeConv(s, Padding::VALID, {1, 9, 7, 4});
     }},
    {"FullyConnected",
     [](Scene& s) {
       s.node(FULLY_CONNECTED, {s.input({2, 7}), s.weights({5, 7}), s.weights({5})},
              {s.result({2, 5})}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU));
     }},
    {"FullyConnectedOfFourDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED, {convolved(s, {1, 3, 2, 4}), s.weights({5, 24}), -1},
              {s.result({1, 5})}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables()));
     }},
    {"FullyConnectedKeepsDims",
     [](Scene& s) {
       s.node(FULLY_CONNECTED, {s.input({2, 3, 7}), s.weights({5, 7}), s.weights({5})},
              {s.result({2, 3, 5})}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU6, 0, true));
     }},
    {"BatchMatMul",
     [](Scene& s) {
       s.node(BATCH_MATMUL, {s.input({2, 3, 4}), s.input({2, 4, 5})}, {s.result({2, 3, 5})},
              Kind::BatchMatMulOptions, schema::CreateBatchMatMulOptions(s.tables()));
     }},
    {"BatchMatMulAdjoint",
     [](Scene& s) {
       s.node(BATCH_MATMUL, {s.input({2, 3, 4}), s.input({2, 5, 4})}, {s.result({2, 3, 5})},
              Kind::BatchMatMulOptions, schema::CreateBatchMatMulOptions(s.tables(), false, true));
     }},
    {"Softmax",
     [](Scene& s) {
       s.node(SOFTMAX, {s.input({2, 7})}, {s.result({2, 7})}, Kind::SoftmaxOptions,
              schema::CreateSoftmaxOptions(s.tables(), 1.0F));
     }},
    {"SoftmaxOfFourDimsWithBeta",
     [](Scene& s) {
       s.node(SOFTMAX, {convolved(s, {1, 3, 2, 4})}, {s.result({1, 3, 2, 4})}, Kind::SoftmaxOptions,
              schema::CreateSoftmaxOptions(s.tables(), 0.5F));
     }},
    {"L2Normalization",
     [](Scene& s) {
       s.node(L2_NORMALIZATION, {convolved(s, {1, 3, 2, 4})}, {s.result({1, 3, 2, 4})},
              Kind::L2NormOptions, schema::CreateL2NormOptions(s.tables()));
     }},
    {"LeakyRelu",
     [](Scene& s) {
       s.node(LEAKY_RELU, {s.input({2, 7})}, {s.result({2, 7})}, Kind::LeakyReluOptions,
              schema::CreateLeakyReluOptions(s.tables(), 0.2F));
     }},
    {"Gelu",
     [](Scene& s) {
       s.node(GELU, {s.input({2, 7})}, {s.result({2, 7})}, Kind::GeluOptions,
              schema::CreateGeluOptions(s.tables(), false));
     }},
    {"PreluBehindConv",
     [](Scene& s) {
       s.node(PRELU, {convolved(s, {1, 3, 2, 4}), s.weights({1, 1, 4})}, {s.result({1, 3, 2, 4})});
     }},
    {"AddOfChannelsBehindConv",
     [](Scene& s) {
       s.node(ADD, {convolved(s, {1, 3, 2, 4}), s.weights({4})}, {s.result({1, 3, 2, 4})},
              Kind::AddOptions, schema::CreateAddOptions(s.tables(), ActivationFunction::RELU));
     }},
    {"MulOfRowsNotConstant",
     [](Scene& s) {
       s.node(MUL, {convolved(s, {1, 3, 2, 4}), s.input({2, 4})}, {s.result({1, 3, 2, 4})});
     }},
    {"Mean",
     [](Scene& s) {
       reduce<MEAN>(s, {1, 2}, false, {2, 5});
     }},
    {"MeanKeepsDims",
     [](Scene& s) {
       reduce<MEAN>(s, {-1}, true, {2, 3, 4, 1});
     }},
    {"Sum",
     [](Scene& s) {
       reduce<SUM>(s, {0, 2}, false, {3, 5});
     }},
    {"ReduceMax",
     [](Scene& s) {
       reduce<REDUCE_MAX>(s, {3}, false, {2, 3, 4});
     }},
    {"ReduceMin",
     [](Scene& s) {
       reduce<REDUCE_MIN>(s, {1}, true, {2, 1, 4, 5});
     }},
    {"ReduceProd",
     [](Scene& s) {
       reduce<REDUCE_PROD>(s, {1}, false, {2, 4, 5});
     }},
    {"MeanOfRowsBehindConv",
     [](Scene& s) {
       s.node(MEAN, {convolved(s, {1, 3, 2, 4}), s.file.ints("axes", {1})}, {s.result({1, 2, 4})},
              Kind::ReducerOptions, schema::CreateReducerOptions(s.tables(), false));
     }},
    {"MeanOfPlaneBehindConv",
     [](Scene& s) {
       s.node(MEAN, {convolved(s, {1, 3, 2, 4}), s.file.ints("axes", {1, 2})}, {s.result({1, 4})},
              Kind::ReducerOptions, schema::CreateReducerOptions(s.tables(), false));
     }},
    {"ArgMax",
     [](Scene& s) {
       s.node(ARG_MAX, {s.input({2, 7}), s.file.ints("axis", {1})},
              {s.result({2}, TensorType::INT32)}, Kind::ArgMaxOptions,
              schema::CreateArgMaxOptions(s.tables(), TensorType::INT32));
     }},
};

class FloatOperator : public testing::TestWithParam<OperatorCase> {};

TEST_P(FloatOperator, AgreesWithTheInterpreter) {
  Scene scene;
  GetParam().build(scene);
  expectAgreement(scene, std::max(GetParam().limit, 2e-5));
}

INSTANTIATE_TEST_SUITE_P(All, FloatOperator, testing::ValuesIn(kFloatCases), kCaseName);

}  // namespace
}  // namespace mote::tflite_format
