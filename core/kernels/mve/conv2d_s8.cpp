// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8 with vectors of 16 taps, four output pixels at a time; equal to the reference
// to the bit.
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/mve/byte_windows.h"
#include "core/kernels/mve/vector_pixels.h"
#include "core/kernels/mve/weight_sums.h"
#include "core/kernels/scales.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_MVE)

namespace mote::kernels::mve::conv2d_s8_entry {
namespace {

std::int32_t depthOf(const Conv2dShape& shape) noexcept {
  return shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
}

/// Output channels of one image, `count` of one group from `channel` on.
struct Channels {
  std::int32_t channel;
  std::int32_t count;
};

class Convolution {
 public:
  Convolution(const Call& call, const Conv2dShape& shape) noexcept
      : m_call(call),
        m_shape(shape),
        m_windows(shape, reinterpret_cast<std::int8_t*>(call.scratch.data()),
                  call.inputs[0].zeroPoint),
        m_scales(call) {
    const auto& params = call.as<Conv2dParams>();
    const auto depth = static_cast<std::uint32_t>(depthOf(shape));
    const std::size_t windows = (m_windows.bytes() + 3) / 4 * 4;
    if (call.scratch.size() >= windows + sizeof(std::int32_t)) {
      m_starts = reinterpret_cast<std::int32_t*>(call.scratch.data() + windows);
      m_room = static_cast<std::int32_t>((call.scratch.size() - windows) / sizeof(std::int32_t));
    }
    m_block.head = depth % 16;
    m_block.chunks = depth / 16;
    m_block.zeroPoint = call.outputs[0].zeroPoint;
    m_block.minimum = params.quantizedMinimum;
    m_block.maximum = params.quantizedMaximum;
  }

  /// Of channels whose starts there is room for; 0 where there is none for their windows.
  [[nodiscard]] std::int32_t room() const noexcept { return m_scales.most(m_room); }

  /// `input` and `output` at the image's first pixel. The last four pixels may be done twice; of an
  /// image of less than four, each is done four times over.
  void convolve(const std::int8_t* input, std::int8_t* output, const Channels& channels) noexcept {
    startAt(channels);
    const std::int32_t pixels = m_shape.rows.output * m_shape.columns.output;
    const std::int32_t step = pixels < 4 ? 0 : 1;
    const auto* group = input + channels.channel / m_shape.groupOutputs * m_shape.groupInputs;
    for (std::int32_t i = 0; i < 4; ++i) {
      m_block.offsets[i] = static_cast<std::uint32_t>(i * step * m_shape.outputChannels);
    }
    const std::int32_t last = pixels - 1 - 3 * step;
    for (std::int32_t done = 0; done < pixels; done += 1 + 3 * step) {
      const std::int32_t first = done < last ? done : last;
      m_windows.gather(group, first, step, m_block.windows);
      m_block.output = output + first * m_shape.outputChannels + channels.channel;
      m_block.outputEnd = m_block.output + channels.count;
      moteVectorPixels(&m_block);
    }
  }

 private:
  void startAt(const Channels& channels) noexcept {
    static constexpr std::int32_t kNoBias = 0;
    const TensorView* bias = optionalInput(m_call, kBias);
    const std::int32_t depth = depthOf(m_shape);
    m_block.weight = m_call.inputs[1].as<const std::int8_t>() + channels.channel * depth;
    m_block.starts = m_starts;
    m_block.multiplier = m_scales.multiplier(channels.channel);
    m_block.shift = m_scales.shift(channels.channel);
    const WeightSums sums{
        m_block.weight,
        static_cast<std::uint32_t>(depth),
        static_cast<std::uint32_t>(channels.count),
        bias != nullptr ? bias->as<const std::int32_t>() + channels.channel : &kNoBias,
        bias != nullptr ? 4U : 0U,
        m_call.inputs[0].zeroPoint,
        m_starts};
    moteWeightSums(&sums);
  }

  const Call& m_call;
  const Conv2dShape& m_shape;
  ByteWindows m_windows;
  ManyScales m_scales;
  std::int32_t* m_starts = nullptr;
  std::int32_t m_room = 0;
  VectorPixels m_block{};
};

Status run(const Call& call) noexcept {
  const Conv2dShape shape = conv2dShape(call);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  Convolution convolution(call, shape);
  // Channels in several turns would read the image again when its memory may hold outputs.
  const bool turns = convolution.room() < shape.outputChannels;
  if (convolution.room() == 0 || (turns && overlap(call.inputs[0], call.outputs[0]))) {
    convolve(shape, input, call.inputs[1].as<const std::int8_t>(), output,
             QuantizedProduct{call.inputs[0].zeroPoint}, QuantizedEpilogue::of<Conv2dParams>(call));
    return kOk;
  }
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels;) {
      const std::int32_t left = shape.groupOutputs - channel % shape.groupOutputs;
      const std::int32_t count = left < convolution.room() ? left : convolution.room();
      convolution.convolve(input, output, {channel, count});
      channel += count;
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, run, shareConv2d};

}  // namespace mote::kernels::mve::conv2d_s8_entry

#endif
