// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with dual 16-bit multiplications, four channels at a time; equal to
// the reference to the bit.
#include "core/kernels/armv7em/depthwise_rows.h"
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::depthwise_conv2d_s8_entry {
namespace {

/// Sums are doubled and never saturate; with the zero point shifted left they stay in 32 bits.
constexpr std::uint32_t kLongestShift = 22;
constexpr std::uint32_t kLargestBias = 1U << 28U;

bool fits(const Call& call, const Conv2dShape& shape) noexcept {
  const auto wide = [](std::int32_t size) { return static_cast<std::uint64_t>(size); };
  const std::uint64_t scratch =
      depthwiseConv2dS8Scratch(wide(shape.columns.output), wide(shape.columns.stride),
                               wide(shape.rows.kernel), wide(shape.columns.kernel));
  const std::int32_t units = (shape.rows.kernel + 1) / 2 * shape.columns.kernel;
  return shape.groupOutputs == 1 && shape.inputChannels >= 4 && shape.columns.dilation == 1 &&
         shape.rows.kernel <= kMostUnits && shape.columns.kernel <= kMostUnits &&
         units <= kMostUnits && call.scratch.size() >= scratch;
}

/// Four channels of one image.
class FourChannels {
 public:
  FourChannels(const Call& call, const Conv2dShape& shape) noexcept
      : m_call(call),
        m_shape(shape),
        m_columns(reinterpret_cast<std::uint32_t*>(call.scratch.data())) {
    const WindowAxis& axis = shape.columns;
    m_reach = (axis.output - 1) * axis.stride + axis.kernel;
    m_left = axis.padBefore < m_reach ? axis.padBefore : m_reach;
    m_count = m_reach - m_left < axis.input ? m_reach - m_left : axis.input;
    m_spread.minusZero = pairOf(-call.inputs[0].zeroPoint);
    m_spread.channels = static_cast<std::uint32_t>(shape.inputChannels);
    m_spread.bytes = static_cast<std::uint32_t>(m_count * shape.inputChannels);
    m_row.windows = m_columns;
    m_row.channels = m_spread.channels;
  }

  /// `input` and `output` at the image's first pixel.
  void convolve(const std::int8_t* input, std::int8_t* output, std::int32_t channel) noexcept {
    if (!packEpilogue(channel)) {
      convolvePlainly(input, output, channel);
      return;
    }
    Taps packed{0, -1, 0};
    const std::int32_t outputRow = m_shape.columns.output * m_shape.outputChannels;
    for (std::int32_t oy = 0; oy < m_shape.rows.output; ++oy) {
      const Taps v = m_shape.rows.taps(oy);
      if (v.first != packed.first || v.end != packed.end) pack(channel, v);
      packed = v;
      spreadRows(input + channel, v);
      m_row.output = output + oy * outputRow + channel;
      m_row.outputEnd = m_row.output + outputRow;
      moteDepthwiseRow(&m_row);
    }
  }

 private:
  /// False where the loops cannot do one of the channels.
  bool packEpilogue(std::int32_t channel) noexcept {
    const TensorView* bias = optionalInput(m_call, kBias);
    const std::int32_t mask = scaleMask(m_call);
    const auto* multipliers = m_call.inputs[kMultiplier].as<const std::uint32_t>();
    const auto* shifts = m_call.inputs[kShift].as<const std::int8_t>();
    const auto zeroTerm = static_cast<std::uint32_t>(2 * m_call.outputs[0].zeroPoint + 1);
    for (std::int32_t i = 0; i < 4; ++i) {
      const std::int32_t scale = (channel + i) & mask;
      const std::uint32_t shift = ~static_cast<std::uint32_t>(std::int32_t{shifts[scale]});
      const std::uint32_t start =
          bias != nullptr ? bias->as<const std::uint32_t>()[channel + i] : 0;
      if (shift >= kLongestShift || start + kLargestBias >= 2 * kLargestBias) return false;
      m_constants[i] = 2 * start;
      m_epilogue[i] = multipliers[scale];
      m_epilogue[4 + i] = zeroTerm << shift;
      m_epilogue[8 + i] = shift;
    }
    return true;
  }

  void convolvePlainly(const std::int8_t* input, std::int8_t* output,
                       std::int32_t channel) const noexcept {
    const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(m_call);
    for (std::int32_t oy = 0; oy < m_shape.rows.output; ++oy) {
      const Taps v = m_shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < m_shape.columns.output; ++ox) {
        std::int32_t sums[4];
        convolveDepthwiseBlock(m_shape, v, m_shape.columns.taps(ox), input,
                               m_call.inputs[1].as<const std::int8_t>(), channel, 4,
                               QuantizedProduct{m_call.inputs[0].zeroPoint}, sums);
        for (std::int32_t i = 0; i < 4; ++i) output[channel + i] = epilogue(sums[i], channel + i);
        output += m_shape.outputChannels;
      }
    }
  }

  /// Windows of the taps inside the image only, [v.first, v.end).
  void pack(std::int32_t channel, const Taps& v) noexcept {
    const std::int32_t taps = v.end - v.first;
    const std::int32_t pairs = (taps + 1) / 2;
    m_columnWords = 4 * pairs;
    m_row.constants = m_constants;
    m_row.units = static_cast<std::uint32_t>(pairs * m_shape.columns.kernel);
    m_row.windowStep = 4 * m_columnWords * (m_shape.columns.stride - m_shape.columns.kernel);
    m_spread.step = static_cast<std::uint32_t>(4 * m_columnWords);
    std::uint32_t* to = packWeights(channel, v.first, taps);
    for (const std::uint32_t word : m_epilogue) *to++ = word;
    const std::int32_t right = m_left + m_count;
    clearColumns(0, m_left);
    clearColumns(right, m_reach);
  }

  void clearColumns(std::int32_t first, std::int32_t end) noexcept {
    std::uint32_t* column = m_columns + first * m_columnWords;
    for (const auto* last = m_columns + end * m_columnWords; column != last; ++column) *column = 0;
  }

  /// Returns where the epilogue goes.
  std::uint32_t* packWeights(std::int32_t channel, std::int32_t first, std::int32_t taps) noexcept {
    const std::int32_t step = m_shape.outputChannels;
    const std::int32_t row = m_shape.columns.kernel * step;
    const auto* weight = m_call.inputs[1].as<const std::int8_t>() + first * row + channel;
    std::uint32_t* to = m_constants + 4;
    for (std::int32_t kx = 0; kx < m_shape.columns.kernel; ++kx, weight += step) {
      const std::int8_t* at = weight;
      for (std::int32_t left = taps; left > 0; left -= 2, at += 2 * row, to += 4) {
        const std::uint32_t upper = loadWord(at);
        if (left == 1 && taps == 3) {  // as moteThreeRows has it
          const std::uint32_t even = doubled(addEven(0, upper));
          const std::uint32_t odd = doubled(addOdd(0, upper));
          to[0] = even & 0xFFFFU;
          to[1] = odd & 0xFFFFU;
          to[2] = even & 0xFFFF0000U;
          to[3] = odd & 0xFFFF0000U;
          continue;
        }
        const std::uint32_t lower = left > 1 ? loadWord(at + row) : 0;
        const std::uint32_t front = (upper & 0xFFFFU) | (lower << 16U);
        const std::uint32_t back = (upper >> 16U) | (lower & 0xFFFF0000U);
        to[0] = doubled(addEven(0, front));
        to[1] = doubled(addOdd(0, front));
        to[2] = doubled(addEven(0, back));
        to[3] = doubled(addOdd(0, back));
      }
    }
    return to;
  }

  void spreadRows(const std::int8_t* input, const Taps& v) noexcept {
    const std::int32_t row = m_shape.columns.input * m_shape.inputChannels;
    const std::int32_t step = m_shape.rows.dilation * row;
    const std::int8_t* from = input + v.origin * row + v.first * step;
    m_spread.columns = m_columns + m_left * m_columnWords;
    if (m_count <= 0) return;
    const std::int32_t taps = v.end - v.first;
    for (std::int32_t left = taps; left > 0; left -= 2, from += 2 * step) {
      m_spread.rows[0] = from;
      m_spread.rows[1] = left > 1 ? from + step : from;
      if (taps == 3) {
        m_spread.rows[2] = from + 2 * step;
        moteThreeRows(&m_spread);
        return;
      }
      moteTwoRows(&m_spread);
      m_spread.columns += 4;
    }
  }

  const Call& m_call;
  const Conv2dShape& m_shape;
  std::uint32_t* m_columns;
  std::int32_t m_reach;  ///< columns under a row of windows
  std::int32_t m_left;   ///< of them, those before the image
  std::int32_t m_count;  ///< and those in it
  std::int32_t m_columnWords = 0;
  DepthwiseColumns m_spread{};
  DepthwiseRow m_row{};
  DepthwiseConstants m_constants;
  std::uint32_t m_epilogue[12];
};

Status run(const Call& call) noexcept {
  const Conv2dShape shape = depthwiseConv2dShape(call);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  if (!fits(call, shape)) {
    convolveDepthwise(shape, input, call.inputs[1].as<const std::int8_t>(), output,
                      QuantizedProduct{call.inputs[0].zeroPoint},
                      QuantizedEpilogue::of<Conv2dParams>(call));
    return kOk;
  }
  FourChannels four(call, shape);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t done = 0; done < shape.inputChannels; done += 4) {
      const bool last = done + 4 > shape.inputChannels;  // overlaps the channels before
      four.convolve(input, output, last ? shape.inputChannels - 4 : done);
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

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, run,
                                    shareDepthwiseConv2d};

}  // namespace mote::kernels::armv7em::depthwise_conv2d_s8_entry

#endif
