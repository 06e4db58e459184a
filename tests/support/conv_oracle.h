// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convolution by its definition, one product at a time, in double or 64-bit integers; and random
// cases with everything a convolution can have.
#pragma once

#include <limits>
#include <ostream>

#include "core/kernels/conv2d.h"
#include "core/kernels/dense.h"
#include "core/tensor/fixed_point.h"
#include "tests/support/kernel_runner.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/random.h"

namespace mote::tests {

struct ConvCase {
  std::int32_t batch = 1;
  std::int32_t inputH = 1, inputW = 1, inputC = 1;
  std::int32_t outputH = 1, outputW = 1, outputC = 1;
  std::int32_t kernelH = 1, kernelW = 1;
  bool depthwise = false;
  bool dense = false;  ///< of single pixels, whose operands are matrices
  bool hasBias = true;
  kernels::Conv2dParams params;
  std::int32_t inputZero = 0;
  std::int32_t outputZero = 0;

  [[nodiscard]] std::int32_t groupInputs() const { return depthwise ? 1 : inputC / params.groups; }
  [[nodiscard]] std::int32_t groupOutputs() const {
    return depthwise ? outputC / inputC : outputC / params.groups;
  }
  [[nodiscard]] std::vector<std::int32_t> inputDims() const {
    return dense ? std::vector{batch, inputC} : std::vector{batch, inputH, inputW, inputC};
  }
  [[nodiscard]] std::vector<std::int32_t> outputDims() const {
    return dense ? std::vector{batch, outputC} : std::vector{batch, outputH, outputW, outputC};
  }
  [[nodiscard]] std::vector<std::int32_t> weightDims() const {
    if (dense) return {outputC, inputC};
    return depthwise ? std::vector{1, kernelH, kernelW, outputC}
                     : std::vector{outputC, kernelH, kernelW, groupInputs()};
  }
  /// Products summed for one output.
  [[nodiscard]] std::int32_t depth() const { return kernelH * kernelW * groupInputs(); }
  [[nodiscard]] kernels::DenseParams denseParams() const {
    return {params.minimum, params.maximum, params.quantizedMinimum, params.quantizedMaximum};
  }
};

inline std::ostream& operator<<(std::ostream& out, const ConvCase& c) {
  const auto& p = c.params;
  return out << "input " << c.batch << "x" << c.inputH << "x" << c.inputW << "x" << c.inputC
             << " output " << c.outputH << "x" << c.outputW << "x" << c.outputC << " kernel "
             << c.kernelH << "x" << c.kernelW << " stride " << p.strideH << "," << p.strideW
             << " dilation " << p.dilationH << "," << p.dilationW << " pad " << p.padTop << ","
             << p.padLeft << " groups " << p.groups << " zero " << c.inputZero << ","
             << c.outputZero << (c.hasBias ? " bias" : "");
}

/// Sizes up to 9 and channels up to 40, odd ones included; trailing pads up to the kernel.
inline ConvCase randomConv(Random& random, bool depthwise) {
  ConvCase c;
  c.depthwise = depthwise;
  c.batch = random.integer(1, 2);
  c.inputH = random.integer(1, 9);
  c.inputW = random.integer(1, 9);
  c.kernelH = random.integer(0, 2) == 0 ? 1 : random.integer(1, 5);
  c.kernelW = random.integer(0, 2) == 0 ? c.kernelH : random.integer(1, 5);
  auto& p = c.params;
  p.strideH = random.integer(1, 3);
  p.strideW = random.integer(1, 3);
  p.dilationH = random.integer(0, 2) == 0 ? random.integer(2, 3) : 1;
  p.dilationW = random.integer(0, 2) == 0 ? random.integer(2, 3) : 1;
  p.padTop = random.integer(0, c.kernelH);
  p.padLeft = random.integer(0, c.kernelW);
  c.outputH = random.integer(1, (c.inputH + p.padTop) / p.strideH + 1);
  c.outputW = random.integer(1, (c.inputW + p.padLeft) / p.strideW + 1);
  if (depthwise) {
    c.inputC = random.integer(1, 40);
    c.outputC = c.inputC * (random.integer(0, 3) == 0 ? random.integer(1, 3) : 1);
  } else {
    p.groups = random.integer(0, 2) == 0 ? random.integer(1, 4) : 1;
    c.inputC = p.groups * random.integer(1, 24);
    c.outputC = p.groups * random.integer(1, 20);
  }
  c.hasBias = random.integer(0, 3) != 0;
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  p.minimum = random.integer(0, 1) == 0 ? 0.0F : -kInfinity;
  p.maximum = random.integer(0, 1) == 0 ? 6.0F : kInfinity;
  p.quantizedMinimum = random.integer(0, 1) == 0 ? random.integer(-128, 0) : -128;
  p.quantizedMaximum = random.integer(0, 1) == 0 ? random.integer(1, 127) : 127;
  constexpr std::int32_t kZeros[] = {-128, 127, 0, 13};
  c.inputZero = kZeros[random.integer(0, 3)];
  c.outputZero = kZeros[random.integer(0, 3)];
  return c;
}

/// A dense layer of the given sizes with the clamps and zero points of a random convolution.
inline ConvCase randomDense(Random& random, std::int32_t batch, std::int32_t inputs,
                            std::int32_t outputs) {
  const ConvCase drawn = randomConv(random, false);
  ConvCase c;
  c.dense = true;
  c.batch = batch;
  c.inputC = inputs;
  c.outputC = outputs;
  c.hasBias = drawn.hasBias;
  c.params.minimum = drawn.params.minimum;
  c.params.maximum = drawn.params.maximum;
  c.params.quantizedMinimum = drawn.params.quantizedMinimum;
  c.params.quantizedMaximum = drawn.params.quantizedMaximum;
  c.inputZero = drawn.inputZero;
  c.outputZero = drawn.outputZero;
  return c;
}

/// Operands of a case with random values, ready to run.
struct ConvTensors {
  std::vector<Tensor> inputs;
  Tensor output;
};

inline ConvTensors floatTensors(const ConvCase& c, Random& random) {
  const auto fill = [&random](std::vector<std::int32_t> dims) {
    std::size_t count = 1;
    for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
    return tensorOf(std::move(dims), random.reals(count, -1.0F, 1.0F));
  };
  ConvTensors tensors;
  tensors.inputs = {fill(c.inputDims()), fill(c.weightDims())};
  if (c.hasBias) {
    tensors.inputs.push_back(fill({c.outputC}));
  }
  tensors.output = emptyTensor(ElementType::Float32, c.outputDims());
  return tensors;
}

/// Multipliers bring sums into range; one channel in eight saturates.
inline ConvTensors int8Tensors(const ConvCase& c, Random& random) {
  const auto fill = [&random](const std::vector<std::int32_t>& dims, std::int32_t zeroPoint) {
    Tensor tensor = emptyTensor(ElementType::Int8, dims).quantized(0.1F, zeroPoint);
    const bool extreme = random.integer(0, 3) == 0;
    for (std::size_t i = 0; i < tensor.size; ++i) {
      const std::int32_t value =
          extreme ? random.integer(0, 1) * 255 - 128 : random.integer(-128, 127);
      tensor.bytes.get()[i] = static_cast<std::byte>(value);
    }
    return tensor;
  };
  const auto channels = static_cast<std::size_t>(c.outputC);
  std::vector<std::int32_t> multipliers(channels);
  std::vector<std::int8_t> shifts(channels);
  for (std::size_t i = 0; i < channels; ++i) {
    multipliers[i] = random.integer(0, 15) == 0 ? 0 : random.integer(1 << 30, INT32_MAX);
    shifts[i] = static_cast<std::int8_t>(random.integer(0, 7) == 0 ? random.integer(kMinShift, 3)
                                                                   : random.integer(-12, -5));
  }
  ConvTensors tensors;
  tensors.inputs = {fill(c.inputDims(), c.inputZero), fill(c.weightDims(), 0), Tensor{},
                    tensorOf({c.outputC}, multipliers).asConstant(),
                    tensorOf({c.outputC}, shifts).asConstant()};
  if (c.hasBias) {
    tensors.inputs[2] =
        tensorOf({c.outputC}, random.integers<std::int32_t>(channels, -30000, 30000));
  }
  tensors.output = emptyTensor(ElementType::Int8, c.outputDims()).quantized(0.1F, c.outputZero);
  return tensors;
}

/// The first channel's multiplier and shift for all channels.
inline void shareScaling(ConvTensors& tensors) {
  tensors.inputs[3] =
      tensorOf<std::int32_t>({1}, {tensors.inputs[3].values<std::int32_t>()[0]}).asConstant();
  tensors.inputs[4] =
      tensorOf<std::int8_t>({1}, {tensors.inputs[4].values<std::int8_t>()[0]}).asConstant();
}

/// Calls finish(sum, sum of magnitudes, output channel) for each output element, in order.
template <typename Element, typename Sum, typename Weight = Element, typename Finish>
void convByDefinition(const ConvCase& c, const ConvTensors& tensors, const Finish& finish) {
  const auto input = tensors.inputs[0].values<Element>();
  const auto weight = tensors.inputs[1].values<Weight>();
  const auto& p = c.params;
  const auto at = [](std::int32_t i) { return static_cast<std::size_t>(i); };
  for (std::int32_t i = 0; i < c.batch * c.outputH * c.outputW * c.outputC; ++i) {
    const std::int32_t channel = i % c.outputC;
    const std::int32_t ox = i / c.outputC % c.outputW;
    const std::int32_t oy = i / c.outputC / c.outputW % c.outputH;
    const std::int32_t n = i / c.outputC / c.outputW / c.outputH;
    const std::int32_t firstInput = channel / c.groupOutputs() * c.groupInputs();
    Sum sum{};
    Sum magnitude{};
    for (std::int32_t k = 0; k < c.depth(); ++k) {
      const std::int32_t ci = k % c.groupInputs();
      const std::int32_t kx = k / c.groupInputs() % c.kernelW;
      const std::int32_t ky = k / c.groupInputs() / c.kernelW;
      const std::int32_t y = oy * p.strideH - p.padTop + ky * p.dilationH;
      const std::int32_t x = ox * p.strideW - p.padLeft + kx * p.dilationW;
      if (y < 0 || y >= c.inputH || x < 0 || x >= c.inputW) {
        continue;
      }
      const std::int32_t from = ((n * c.inputH + y) * c.inputW + x) * c.inputC + firstInput + ci;
      const std::int32_t tap =
          c.depthwise ? (ky * c.kernelW + kx) * c.outputC + channel : channel * c.depth() + k;
      const Sum product = (static_cast<Sum>(input[at(from)]) - static_cast<Sum>(c.inputZero)) *
                          static_cast<Sum>(weight[at(tap)]);
      sum += product;
      magnitude += product < 0 ? -product : product;
    }
    finish(at(i), sum, magnitude, at(channel));
  }
}

template <typename Given, typename Expected>
std::string wrongElement(std::size_t i, Given given, Expected expected) {
  return "element " + std::to_string(i) + " is " + std::to_string(given) + ", not " +
         std::to_string(expected);
}

/// Empty where the output is right; else what is wrong. `tolerance` is relative to the sum of the
/// products' magnitudes.
inline std::string wrongFloats(const ConvCase& c, const ConvTensors& tensors, double tolerance) {
  const auto given = tensors.output.values<float>();
  std::string wrong;
  ConvCase real = c;
  real.inputZero = 0;
  convByDefinition<float, double>(
      real, tensors, [&](std::size_t i, double sum, double magnitude, std::size_t channel) {
        const double bias = c.hasBias ? tensors.inputs[2].values<float>()[channel] : 0.0;
        const double expected =
            std::clamp(sum + bias, double{c.params.minimum}, double{c.params.maximum});
        const double limit = tolerance * (magnitude + std::fabs(bias) + 1e-6);
        if (wrong.empty() && !(std::fabs(given[i] - expected) <= limit))
          wrong = wrongElement(i, given[i], expected);
      });
  return wrong;
}

/// Integers to the bit; requantize(sum, channel) gives each. Weights are int8.
template <typename Element, typename Requantize>
std::string wrongIntegers(const ConvCase& c, const ConvTensors& tensors,
                          const Requantize& requantize) {
  const auto given = tensors.output.values<Element>();
  std::string wrong;
  convByDefinition<Element, std::int64_t, std::int8_t>(
      c, tensors, [&](std::size_t i, std::int64_t sum, std::int64_t, std::size_t channel) {
        const std::int64_t bias = c.hasBias ? tensors.inputs[2].values<std::int32_t>()[channel] : 0;
        const Element expected = requantize(sum + bias, channel);
        if (wrong.empty() && given[i] != expected) wrong = wrongElement(i, given[i], expected);
      });
  return wrong;
}

inline std::string wrongInt8s(const ConvCase& c, const ConvTensors& tensors) {
  const auto multipliers = tensors.inputs[3].values<std::int32_t>();
  const auto shifts = tensors.inputs[4].values<std::int8_t>();
  return wrongIntegers<std::int8_t>(c, tensors, [&](std::int64_t sum, std::size_t channel) {
    const std::size_t scale = multipliers.size() == 1 ? 0 : channel;
    return oracleRequantize(sum, multipliers[scale], shifts[scale], c.outputZero,
                            c.params.quantizedMinimum, c.params.quantizedMaximum);
  });
}

}  // namespace mote::tests
