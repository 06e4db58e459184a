// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all reference kernels of convolutions and dense layers are tested by: random layers of one
// shape in every form that values and weights have, against their definition.
#pragma once

#include <cmath>

#include "tests/support/int16_layers.h"
#include "tests/support/narrow_layers.h"

namespace mote::tests {

enum class LayerShape { Conv, Depthwise, Dense };

inline ConvCase randomLayer(LayerShape shape, Random& random) {
  if (shape != LayerShape::Dense) return randomConv(random, shape == LayerShape::Depthwise);
  const std::int32_t batch = random.integer(1, 4);
  const std::int32_t inputs = random.integer(1, 100);
  return randomDense(random, batch, inputs, random.integer(1, 30));
}

/// Runs a case, or says what check() does, with the parameters that its shape has.
inline Status runLayer(std::string_view kernel, const ConvCase& c,
                       const std::vector<Tensor>& inputs, const Tensor& output) {
  const kernels::Kernel& reference = referenceKernel(kernel);
  return c.dense ? runKernel(reference, c.denseParams(), inputs, {output})
                 : runKernel(reference, c.params, inputs, {output});
}

/// one(case, random) says what is wrong with one of `count` random layers.
template <typename One>
void forRandomLayers(LayerShape shape, std::uint32_t seed, int count, const One& one) {
  Random random(seed);
  for (int i = 0; i < count; ++i) {
    ConvCase c = randomLayer(shape, random);
    ASSERT_EQ(one(c, random), "") << i << ": " << c;
  }
}

inline std::string wrongStatus(const Status& status) {
  return status.ok() ? "" : "refused with code " + std::to_string(static_cast<int>(status.code));
}

/// X_f32 in double.
inline void expectFloatLayers(std::string_view kernel, LayerShape shape, std::uint32_t seed,
                              int count) {
  forRandomLayers(shape, seed, count, [&](const ConvCase& c, Random& random) {
    const ConvTensors tensors = floatTensors(c, random);
    const Status status = runLayer(kernel, c, tensors.inputs, tensors.output);
    return status.ok() ? wrongFloats(c, tensors, 1e-6) : wrongStatus(status);
  });
}

/// X_s8 in wide integers to the bit, now and then with one scale for all channels.
inline void expectInt8Layers(std::string_view kernel, LayerShape shape, std::uint32_t seed,
                             int count) {
  int i = 0;
  forRandomLayers(shape, seed, count, [&](const ConvCase& c, Random& random) {
    ConvTensors tensors = int8Tensors(c, random);
    if (i++ % 3 == 0) shareScaling(tensors);
    const Status status = runLayer(kernel, c, tensors.inputs, tensors.output);
    return status.ok() ? wrongInt8s(c, tensors) : wrongStatus(status);
  });
}

/// X_s16 in wide integers to the bit.
inline void expectInt16Layers(std::string_view kernel, LayerShape shape, std::uint32_t seed) {
  forRandomLayers(shape, seed, 100, [&](ConvCase& c, Random& random) {
    const ConvTensors tensors = int16Tensors(c, random);
    const Status status = runLayer(kernel, c, tensors.inputs, tensors.output);
    return status.ok() ? wrongInt16s(c, tensors) : wrongStatus(status);
  });
}

/// X_s4 in wide integers to the bit.
inline void expectNibbleLayers(std::string_view kernel, LayerShape shape, std::uint32_t seed) {
  forRandomLayers(shape, seed, 100, [&](const ConvCase& c, Random& random) {
    ConvTensors tensors = int8Tensors(c, random);
    std::vector<Tensor> inputs = tensors.inputs;
    inputs[1] = packNibbles(tensors.inputs[1], random);
    const Status status = withPacked(c, [&](const auto& packed) {
      return runKernel(referenceKernel(kernel), packed, inputs, {tensors.output});
    });
    return status.ok() ? wrongInt8s(c, tensors) : wrongStatus(status);
  });
}

/// Packed weights of three by three channels against other parameters and other weights.
inline void expectRefusesWrongNibbles(std::string_view kernel, LayerShape shape) {
  Random random(1);
  ConvCase c;
  c.depthwise = shape == LayerShape::Depthwise;
  c.dense = shape == LayerShape::Dense;
  c.hasBias = false;
  c.inputC = c.outputC = 3;
  ConvTensors tensors = int8Tensors(c, random);
  std::vector<Tensor> inputs = tensors.inputs;
  const Tensor packed = packNibbles(tensors.inputs[1], random);
  const auto say = [&](const auto& params, const Tensor& weights) {
    inputs[1] = weights;
    return refusal(kernel, params, inputs, tensors.output);
  };
  withPacked(c, [&](const auto& good) {
    EXPECT_EQ(say(good, packed), Code::Ok);
    EXPECT_EQ(say(good.layer, packed), Code::KernelParams);
    EXPECT_EQ(say(good, tensors.inputs[1]), Code::KernelOperand);
    EXPECT_EQ(say(good, emptyTensor(ElementType::UInt8, {1})), Code::KernelShape);
    for (const std::int32_t dim : {0, -1, 1 << 30}) {
      auto bad = good;
      for (auto& one : bad.weightDims) one = dim;
      EXPECT_EQ(say(bad, packed), Code::KernelShape) << dim;
    }
  });
}

/// X_f32w16 in double, and to the bit as X_f32 does with the same weights in full.
inline void expectHalfLayers(const std::string& layer, LayerShape shape, std::uint32_t seed) {
  forRandomLayers(shape, seed, 100, [&](const ConvCase& c, Random& random) -> std::string {
    ConvTensors tensors = floatTensors(c, random);
    std::vector<Tensor> inputs = tensors.inputs;
    inputs[1] = halveWeights(tensors.inputs[1]);
    const Tensor wide = emptyTensor(ElementType::Float32, tensors.output.dims);
    for (const Status& status : {runLayer(layer + "_f32w16", c, inputs, tensors.output),
                                 runLayer(layer + "_f32", c, tensors.inputs, wide)})
      if (!status.ok()) return wrongStatus(status);
    if (tensors.output.values<float>() != wide.values<float>()) return "not as in full";
    return wrongFloats(c, tensors, 1e-6);
  });
}

/// Of X_f32w16: in full, or too many.
inline void expectRefusesFullWeights(std::string_view kernel, LayerShape shape) {
  Random random(1);
  const ConvCase c = randomLayer(shape, random);
  ConvTensors tensors = floatTensors(c, random);
  EXPECT_EQ(runLayer(kernel, c, tensors.inputs, tensors.output).code, Code::KernelOperand);
  tensors.inputs[1] = halveWeights(tensors.inputs[1]);
  tensors.inputs[1].dims.back() += 1;
  EXPECT_EQ(runLayer(kernel, c, tensors.inputs, tensors.output).code, Code::KernelShape);
}

/// 1 and 2^-24 repeated: in order each small term is lost, in any other grouping they add up.
inline void expectSumsInOneFixedOrder(std::string_view kernel, LayerShape shape) {
  ConvCase c;
  c.depthwise = shape == LayerShape::Depthwise;
  c.inputW = c.kernelW = 9;
  c.params.minimum = -std::numeric_limits<float>::infinity();
  c.params.maximum = std::numeric_limits<float>::infinity();
  std::vector<float> x(9, std::ldexp(1.0F, -24));
  x[0] = 1.0F;
  const std::vector<float> ones(9, 1.0F);
  const auto output = runReference<float>(
      kernel, c.params, {tensorOf({1, 1, 9, 1}, x), tensorOf(c.weightDims(), ones)}, {1, 1, 1, 1});
  EXPECT_EQ(output[0], 1.0F);
}

}  // namespace mote::tests
