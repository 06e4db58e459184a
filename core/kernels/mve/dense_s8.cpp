// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8 with vectors of 16 inputs, four outputs at a time; equal to the reference to
// the bit.
#include "core/kernels/dense.h"

#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/mve/vector_rows.h"
#include "core/kernels/scales.h"

#if defined(__ARM_FEATURE_MVE)

namespace mote::kernels::mve::dense_s8_entry {
namespace {

VectorRows blockOf(const Call& call) noexcept {
  const auto& params = call.as<DenseParams>();
  VectorRows block{};
  block.depth = static_cast<std::uint32_t>(call.inputs[0].dim(1));
  block.head = block.depth % 16;
  block.chunks = block.depth / 16;
  block.minusInputZero = -call.inputs[0].zeroPoint;
  block.outputZero = call.outputs[0].zeroPoint;
  block.minimum = params.quantizedMinimum - block.outputZero;
  block.maximum = params.quantizedMaximum - block.outputZero;
  return block;
}

/// `count` outputs from `channel` on.
void multiply(VectorRows& block, const Call& call, const FourScales& scales, std::int32_t channel,
              std::int32_t count, std::int8_t* output) noexcept {
  static constexpr std::int32_t kNoBias[4] = {};
  const TensorView* bias = optionalInput(call, kBias);
  block.bias = bias != nullptr ? bias->as<const std::int32_t>() + channel : kNoBias;
  block.biasStep = bias != nullptr ? 16 : 0;
  block.weight =
      call.inputs[1].as<const std::int8_t>() + channel * static_cast<std::int32_t>(block.depth);
  block.multiplier = scales.multiplier(channel);
  block.shift = scales.shift(channel);
  block.scaleStep = scales.step();
  block.output = output + channel;
  block.outputEnd = block.output + count;
  moteVectorRows(&block);
}

Status run(const Call& call) noexcept {
  const std::int32_t inputs = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.inputs[1].dim(0);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  if (channels < 4 || depth < 1) {
    const WindowAxis one{1, 1, 1, 1, 1, 0};
    const Conv2dShape shape{one, one, inputs, depth, channels, depth, channels};
    convolve(shape, input, call.inputs[1].as<const std::int8_t>(), output,
             QuantizedProduct{call.inputs[0].zeroPoint}, QuantizedEpilogue::of<DenseParams>(call));
    return kOk;
  }
  VectorRows block = blockOf(call);
  const FourScales scales(call);
  const std::int32_t whole = channels / 4 * 4;
  for (std::int32_t i = 0; i < inputs; ++i, output += channels) {
    block.input = input + i * depth;
    multiply(block, call, scales, 0, whole, output);
    // The last four outputs overlap those before and give the same results again.
    if (whole != channels) multiply(block, call, scales, channels - 4, 4, output);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, run};

}  // namespace mote::kernels::mve::dense_s8_entry

#endif
