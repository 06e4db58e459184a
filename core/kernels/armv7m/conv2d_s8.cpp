// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8 with long multiplications of two pixels, four output pixels at a time; equal
// to the reference to the bit.
#include "core/kernels/armv7m/lane_pixels.h"
#include "core/kernels/armv7m/lane_windows.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/scales.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_ARCH_7M__)

namespace mote::kernels::armv7m::conv2d_s8_entry {
namespace {

std::int32_t depthOf(const Conv2dShape& shape) noexcept {
  return shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
}

bool fits(const Call& call, const Conv2dShape& shape) noexcept {
  const auto wide = [](std::int32_t size) { return static_cast<std::uint64_t>(size); };
  const std::uint64_t scratch =
      conv2dS8Scratch(wide(shape.rows.kernel), wide(shape.columns.kernel), wide(shape.groupInputs));
  const std::int32_t depth = depthOf(shape);
  return depth >= 2 && depth <= kMostProducts && call.scratch.size() >= scratch;
}

/// The parts of the block that no group of channels changes.
LanePixels blockOf(const Call& call, const Conv2dShape& shape) noexcept {
  const auto depth = static_cast<std::uint32_t>(depthOf(shape));
  LanePixels block{};
  block.windows = reinterpret_cast<const std::uint32_t*>(call.scratch.data());
  block.odd = depth % 2;
  block.moreChunks = (depth - 2) / kChunkTaps;
  block.firstTaps = depth - block.odd - block.moreChunks * kChunkTaps;
  block.lowStart = (block.moreChunks + 1) << (kLaneBits - 1);
  block.biasMask = optionalInput(call, kBias) != nullptr ? 0xFFFFFFFFU : 0;
  block.zeroTerm = 2 * call.outputs[0].zeroPoint + 1;
  return block;
}

/// Where the constants of `count` channels of a group are.
void startAt(LanePixels& block, const Call& call, const ManyScales& scales, std::int32_t channel,
             std::int32_t count) noexcept {
  const TensorView* bias = optionalInput(call, kBias);
  block.channelEnd = static_cast<std::uint32_t>(count);
  block.multiplier = scales.multiplier(channel);
  block.shift = scales.shift(channel);
  block.bias = bias != nullptr ? bias->as<const std::int32_t>() + channel : block.multiplier;
}

/// Channels of one group of one image. The last four pixels may be done twice; of an image of less
/// than four, each is done four times over.
void convolveGroup(const Conv2dShape& shape, const std::int8_t* input, std::int8_t* output,
                   LaneWindows& windows, LanePixels& block) noexcept {
  const std::int32_t pixels = shape.rows.output * shape.columns.output;
  const std::int32_t step = pixels < 4 ? 0 : 1;
  block.stride = static_cast<std::uint32_t>(step * shape.outputChannels);
  block.stride3 = 3 * block.stride;
  const std::int32_t last = pixels - 1 - 3 * step;
  for (std::int32_t done = 0; done < pixels; done += 1 + 3 * step) {
    const std::int32_t first = done < last ? done : last;
    windows.gather(input, first, step);
    block.output = output + first * shape.outputChannels;
    block.channel = 0;
    moteLanePixels(&block);
  }
}

Status run(const Call& call) noexcept {
  const Conv2dShape shape = conv2dShape(call);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const std::int32_t zeroPoint = call.inputs[0].zeroPoint;
  if (!fits(call, shape)) {
    convolve(shape, input, weight, output, QuantizedProduct{zeroPoint},
             QuantizedEpilogue::of<Conv2dParams>(call));
    return kOk;
  }
  LaneWindows windows(shape, reinterpret_cast<std::uint32_t*>(call.scratch.data()), zeroPoint);
  LanePixels block = blockOf(call, shape);
  const ManyScales scales(call);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels;) {
      const std::int32_t left = shape.groupOutputs - channel % shape.groupOutputs;
      const std::int32_t count = scales.most(left);
      startAt(block, call, scales, channel, count);
      block.weight = weight + channel * depthOf(shape);
      convolveGroup(shape, input + channel / shape.groupOutputs * shape.groupInputs,
                    output + channel, windows, block);
      channel += count;
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
  const auto& params = call.as<Conv2dParams>();
  clampBytes(call.outputs[0].as<std::int8_t>(), call.outputs[0].bytes, params.quantizedMinimum,
             params.quantizedMaximum);
  return kOk;
}

}  // namespace

extern "C" std::int32_t moteLaneFinish(std::int32_t sum, const LanePixels* block) noexcept {
  const std::uint32_t channel = block->channel;
  return clampToInt8(
      multiplyByQuantizedMultiplier(sum, block->multiplier[channel], block->shift[channel]),
      block->zeroTerm >> 1, -128, 127);
}

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, run, shareConv2d};

}  // namespace mote::kernels::armv7m::conv2d_s8_entry

#endif
