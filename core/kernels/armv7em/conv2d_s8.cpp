// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8 with dual 16-bit multiplications, four output pixels at a time; equal to the
// reference to the bit.
#include "core/kernels/conv2d_check.h"

#include "core/kernels/armv7em/four_pixels.h"
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/armv7em/rows.h"
#include "core/kernels/armv7em/windows.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/scales.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::conv2d_s8_entry {
namespace {

std::int32_t depthOf(const Conv2dShape& shape) noexcept {
  return shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
}

std::int32_t pixelsOf(const Conv2dShape& shape) noexcept {
  return shape.rows.output * shape.columns.output;
}

bool fits(const Call& call, const Conv2dShape& shape) noexcept {
  const auto wide = [](std::int32_t size) { return static_cast<std::uint64_t>(size); };
  const std::uint64_t scratch =
      conv2dS8Scratch(wide(shape.rows.kernel), wide(shape.columns.kernel), wide(shape.groupInputs));
  const bool enough = pixelsOf(shape) >= 4 || Rows::fit(call, depthOf(shape), shape.groupOutputs);
  return depthOf(shape) >= 4 && enough && call.scratch.size() >= scratch;
}

/// The parts of the block that no group of channels changes.
FourPixels blockOf(const Call& call, const Conv2dShape& shape, std::int16_t* windows) noexcept {
  const auto depth = static_cast<std::uint32_t>(depthOf(shape));
  FourPixels block{};
  block.windows = windows;
  block.headBytes = depth % 4;
  block.headShift = 32 - 8 * block.headBytes;
  block.quadBytes = depth - block.headBytes;
  block.biasMask = optionalInput(call, kBias) != nullptr ? 0xFFFFFFFFU : 0;
  block.zeroTerm = 2 * call.outputs[0].zeroPoint + 1;
  block.stride = static_cast<std::uint32_t>(shape.outputChannels);
  block.stride3 = 3 * block.stride;
  return block;
}

/// Where the constants of `count` channels of a group are.
void startAt(FourPixels& block, const Call& call, const ManyScales& scales, std::int32_t channel,
             std::int32_t count) noexcept {
  const TensorView* bias = optionalInput(call, kBias);
  block.channelEnd = static_cast<std::uint32_t>(count);
  block.multiplier = scales.multiplier(channel);
  block.shift = scales.shift(channel);
  block.bias = bias != nullptr ? bias->as<const std::int32_t>() + channel : block.multiplier;
}

/// Channels of one group of one image; the last four pixels may be done twice.
void convolveGroup(const Conv2dShape& shape, const std::int8_t* input, std::int8_t* output,
                   WindowGatherer& gatherer, FourPixels& block) noexcept {
  const std::int32_t pixels = pixelsOf(shape);
  for (std::int32_t done = 0; done < pixels; done += 4) {
    const std::int32_t first = done + 4 <= pixels ? done : pixels - 4;
    gatherer.gatherFour(input, first);
    block.output = output + first * shape.outputChannels;
    block.channel = 0;
    moteFourPixels(&block);
  }
}

/// The same for an image of less than four pixels: dense layers of windows in 8 bits.
void convolveFew(const Call& call, const Conv2dShape& shape, const std::int8_t* input,
                 std::int32_t channel, const WindowGatherer& gatherer,
                 std::int8_t* output) noexcept {
  const Rows rows(call, depthOf(shape), shape.groupOutputs, false);
  const auto* weight = call.inputs[1].as<const std::int8_t>() + channel * depthOf(shape);
  auto* window = reinterpret_cast<std::int8_t*>(call.scratch.data());
  for (std::int32_t y = 0; y < shape.rows.output; ++y) {
    for (std::int32_t x = 0; x < shape.columns.output; ++x, output += shape.outputChannels) {
      gatherer.gatherBytes(input, shape.rows.taps(y), shape.columns.taps(x), window);
      rows.multiply(window, weight, channel, output);
    }
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
  const std::int32_t depth = depthOf(shape);
  auto* windows = reinterpret_cast<std::int16_t*>(call.scratch.data());
  WindowGatherer gatherer(shape, windows, zeroPoint);
  FourPixels block = blockOf(call, shape, windows);
  const ManyScales scales(call);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels;) {
      const std::int32_t left = shape.groupOutputs - channel % shape.groupOutputs;
      const auto* group = input + channel / shape.groupOutputs * shape.groupInputs;
      if (pixelsOf(shape) < 4) {
        convolveFew(call, shape, group, channel, gatherer, output + channel);
        channel += left;
        continue;
      }
      const std::int32_t count = scales.most(left);
      startAt(block, call, scales, channel, count);
      block.weight = weight + channel * depth;
      convolveGroup(shape, group, output + channel, gatherer, block);
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

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, run, shareConv2d};

}  // namespace mote::kernels::armv7em::conv2d_s8_entry

#endif
