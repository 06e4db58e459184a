// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models of one quantized operator, the same for int8 and int16: x is how the input is stored, y
// the result.
#pragma once

#include "tests/core/formats/tflite/operator_case.h"

namespace mote::tflite_format {

using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

/// Steps of weights, another for each index of `axis`.
inline Steps channels(std::int32_t count, std::int32_t axis) {
  Steps steps;
  for (std::int32_t i = 0; i < count; ++i) {
    steps.scales.push_back(0.002F * static_cast<float>(i + 1));
    steps.zeros.push_back(0);
  }
  steps.axis = axis;
  return steps;
}

inline void conv(Scene& s, const Stored& x, const Stored& y, const Steps& weights,
                 ActivationFunction activation) {
  s.node(CONV_2D,
         {s.input({1, 7, 6, 3}, x), s.weights8({4, 3, 3, 3}, weights), s.bias(4, weights, x)},
         {s.result({1, 4, 3, 4}, y)}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::SAME, 2, 2, activation));
}

inline void depthwise(Scene& s, const Stored& x, const Stored& y, ActivationFunction activation) {
  const Steps weights = channels(6, 3);
  s.node(DEPTHWISE_CONV_2D,
         {s.input({1, 7, 6, 3}, x), s.weights8({1, 3, 3, 6}, weights), s.bias(6, weights, x)},
         {s.result({1, 5, 4, 6}, y)}, Kind::DepthwiseConv2DOptions,
         schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 2, activation));
}

/// Of rows of 20 values, in whatever shape.
inline void dense(Scene& s, const Shape& input, const Stored& x, const Shape& result,
                  const Stored& y, ActivationFunction activation = ActivationFunction::NONE,
                  bool biased = true) {
  const Steps weights = perTensor(0.004F, 0);
  s.node(FULLY_CONNECTED,
         {s.input(input, x), s.weights8({5, 20}, weights), biased ? s.bias(5, weights, x) : -1},
         {s.result(result, y)}, Kind::FullyConnectedOptions,
         schema::CreateFullyConnectedOptions(s.tables(), activation));
}

inline void binary(Scene& s, BuiltinOperator code, const Stored& a, const Stored& b,
                   const Stored& y) {
  s.node(code, {s.input({1, 3, 4, 5}, a), s.input({1, 3, 4, 5}, b)}, {s.result({1, 3, 4, 5}, y)});
}

inline void pool(Scene& s, BuiltinOperator code, const Stored& x) {
  s.node(
      code, {s.input({1, 7, 6, 3}, x)}, {s.result({1, 4, 3, 3}, x)}, Kind::Pool2DOptions,
      schema::CreatePool2DOptions(s.tables(), Padding::SAME, 2, 2, 3, 3, ActivationFunction::RELU));
}

inline void unary(Scene& s, BuiltinOperator code, const Shape& shape, const Stored& x,
                  const Stored& y) {
  s.node(code, {s.input(shape, x)}, {s.result(shape, y)});
}

inline void leakyRelu(Scene& s, const Stored& x, const Stored& y) {
  s.node(LEAKY_RELU, {s.input({1, 4, 8, 8}, x)}, {s.result({1, 4, 8, 8}, y)},
         Kind::LeakyReluOptions, schema::CreateLeakyReluOptions(s.tables(), 0.1F));
}

inline void softmax(Scene& s, const Shape& shape, const Stored& x, const Stored& y) {
  s.node(SOFTMAX, {s.input(shape, x)}, {s.result(shape, y)}, Kind::SoftmaxOptions,
         schema::CreateSoftmaxOptions(s.tables(), 1.0F));
}

inline void mean(Scene& s, const Stored& x, const Stored& y) {
  s.node(MEAN, {s.input({1, 3, 4, 5}, x), s.file.ints("axes", {1, 2})}, {s.result({1, 5}, y)},
         Kind::ReducerOptions, schema::CreateReducerOptions(s.tables(), false));
}

/// From or to reals.
inline void dequantize(Scene& s, const Shape& shape, const Stored& x) {
  s.node(DEQUANTIZE, {s.input(shape, x)}, {s.result(shape)});
}
inline void quantize(Scene& s, const Shape& shape, const Stored& y) {
  s.node(QUANTIZE, {s.input(shape)}, {s.result(shape, y)});
}

/// What moves values keeps their steps.
inline void concatenation(Scene& s, const Stored& x) {
  s.node(CONCATENATION, {s.input({1, 4, 3}, x), s.input({1, 4, 2}, x)}, {s.result({1, 4, 5}, x)},
         Kind::ConcatenationOptions, schema::CreateConcatenationOptions(s.tables(), 2));
}

inline void pad(Scene& s, const Stored& x) {
  const std::vector<std::int32_t> pads = {0, 0, 1, 2, 0, 1, 2, 0};
  s.node(PAD, {s.input({1, 4, 6, 3}, x), s.file.constant("pads", TensorType::INT32, {4, 2}, pads)},
         {s.result({1, 7, 7, 5}, x)});
}

inline void reshape(Scene& s, const Stored& x) {
  s.node(RESHAPE, {s.input({1, 4, 6, 3}, x), s.file.ints("shape", {1, 72})},
         {s.result({1, 72}, x)});
}

}  // namespace mote::tflite_format
