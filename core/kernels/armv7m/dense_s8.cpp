// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8, four outputs at a time; equal to the reference to the bit.
#include "core/kernels/dense.h"

#include "core/kernels/armv7m/four_rows.h"
#include "core/kernels/armv7m/lanes.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/scales.h"

#if defined(__ARM_ARCH_7M__)

namespace mote::kernels::armv7m::dense_s8_entry {
namespace {

/// Biases of the four rows from `channel` on.
struct Biases {
  static constexpr std::int32_t kNone[4] = {};
  const std::int32_t* first = kNone;
  std::int32_t step = 0;

  explicit Biases(const Call& call) noexcept {
    const TensorView* bias = optionalInput(call, kBias);
    if (bias == nullptr) return;
    first = bias->as<const std::int32_t>();
    step = 1;
  }
  [[nodiscard]] const std::int32_t* at(std::int32_t channel) const noexcept {
    return first + step * channel;
  }
};

bool fits(const Call& call, const Biases& biases, std::int32_t depth,
          std::int32_t channels) noexcept {
  if (depth > kMostProducts || channels < 4) return false;
  const auto* shift = call.inputs[kShift].as<const std::int8_t>();
  const std::int32_t mask = scaleMask(call);
  const std::int32_t* bias = biases.first;
  bool fit = true;
  for (std::int32_t channel = 0; channel < channels; ++channel, bias += biases.step) {
    fit = fit && requantizes(*bias, shift[channel & mask]);
  }
  return fit;
}

/// One input row; the last four outputs may be done twice.
void multiply(const Call& call, const Biases& biases, const FourScales& scales,
              std::int32_t channels, FourRows& block, std::int8_t* output) noexcept {
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  for (std::int32_t done = 0; done < channels; done += 4) {
    const std::int32_t channel = done + 4 <= channels ? done : channels - 4;
    block.bias = biases.at(channel);
    block.multiplier = scales.multiplier(channel);
    block.shift = scales.shift(channel);
    block.weight = weight + channel * static_cast<std::int32_t>(block.depth);
    block.output = output + channel;
    moteFourPlainRows(&block);
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<DenseParams>();
  const std::int32_t inputs = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.inputs[1].dim(0);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const Biases biases(call);
  if (!fits(call, biases, depth, channels)) {
    const WindowAxis one{1, 1, 1, 1, 1, 0};
    const Conv2dShape shape{one, one, inputs, depth, channels, depth, channels};
    convolve(shape, input, call.inputs[1].as<const std::int8_t>(), output,
             QuantizedProduct{call.inputs[0].zeroPoint}, QuantizedEpilogue::of<DenseParams>(call));
    return kOk;
  }
  const FourScales scales(call);
  FourRows block{};
  block.depth = static_cast<std::uint32_t>(depth);
  block.depth3 = 3 * block.depth;
  block.zeroPoint = call.inputs[0].zeroPoint;
  block.zeroTerm = 2 * call.outputs[0].zeroPoint + 1;
  for (std::int32_t i = 0; i < inputs; ++i) {
    block.input = input + i * depth;
    block.inputEnd = block.input + depth;
    multiply(call, biases, scales, channels, block, output + i * channels);
  }
  clampBytes(output, call.outputs[0].bytes, params.quantizedMinimum, params.quantizedMaximum);
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, run};

}  // namespace mote::kernels::armv7m::dense_s8_entry

#endif
