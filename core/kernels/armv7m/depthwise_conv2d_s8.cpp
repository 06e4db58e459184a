// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with long multiplications of two output rows, one channel at a
// time; equal to the reference to the bit.
#include "core/kernels/armv7m/lane_rows.h"
#include "core/kernels/armv7m/lanes.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_ARCH_7M__)

namespace mote::kernels::armv7m::depthwise_conv2d_s8_entry {
namespace {

bool fits(const Call& call, const Conv2dShape& shape) noexcept {
  const auto wide = [](std::int32_t size) { return static_cast<std::uint64_t>(size); };
  const std::uint64_t scratch =
      depthwiseConv2dS8Scratch(wide(shape.columns.output), wide(shape.columns.stride),
                               wide(shape.rows.kernel), wide(shape.columns.kernel));
  const std::int32_t most = 3 * kMostUnits;
  return shape.groupOutputs == 1 && shape.columns.dilation == 1 && shape.rows.kernel <= most &&
         shape.columns.kernel <= most && shape.rows.kernel * shape.columns.kernel <= most &&
         call.scratch.size() >= scratch;
}

/// One channel of one image.
class OneChannel {
 public:
  OneChannel(const Call& call, const Conv2dShape& shape) noexcept
      : m_call(call),
        m_shape(shape),
        m_zero(static_cast<std::int8_t>(call.inputs[0].zeroPoint)),
        m_columns(reinterpret_cast<std::uint32_t*>(call.scratch.data())) {
    const WindowAxis& axis = shape.columns;
    const std::int32_t kernel = shape.rows.kernel;
    const std::int32_t reach = (axis.output - 1) * axis.stride + axis.kernel;
    m_left = axis.padBefore < reach ? axis.padBefore : reach;
    m_count = reach - m_left < axis.input ? reach - m_left : axis.input;
    // Beside the image as much as below the last unit, whose weights are 0: all scratch is filled.
    const std::uint32_t zeros = lanesOf(m_zero, m_zero);
    for (std::int32_t i = 0; i < reach * kernel + 2; ++i) m_columns[i] = zeros;
    const std::int32_t units = (kernel * axis.kernel + 2) / 3;
    m_rows.windows = m_columns;
    m_rows.constants = m_constants;
    m_rows.units = static_cast<std::uint32_t>(units);
    m_rows.channels = static_cast<std::uint32_t>(shape.outputChannels);
    m_rows.windowStep = 4 * kernel * axis.stride - 12 * units;
  }

  /// `input` and `output` at the image's first pixel.
  void convolve(const std::int8_t* input, std::int8_t* output, std::int32_t channel) noexcept {
    if (!packConstants(channel)) {
      convolvePlainly(input, output, channel);
      return;
    }
    const std::int32_t row = m_shape.columns.output * m_shape.outputChannels;
    for (std::int32_t y = 0; y < m_shape.rows.output; y += 2) {
      const std::int32_t other = y + 1 < m_shape.rows.output ? y + 1 : y;
      packColumns(input + channel, m_shape.rows.taps(y), m_shape.rows.taps(other));
      m_rows.output = output + y * row + channel;
      m_rows.otherRow = (other - y) * row;
      m_rows.outputEnd = m_rows.output + row;
      moteLaneRows(&m_rows);
    }
  }

 private:
  /// False where the loop cannot do the channel.
  bool packConstants(std::int32_t channel) noexcept {
    const std::int32_t bias = biasOf(m_call, channel);
    const std::int32_t scale = channel & scaleMask(m_call);
    const std::int32_t shift = m_call.inputs[kShift].as<const std::int8_t>()[scale];
    if (!requantizes(bias, shift)) return false;
    const auto* weight = m_call.inputs[1].as<const std::int8_t>() + channel;
    std::uint32_t* to = m_constants;
    std::int32_t sum = 0;
    for (std::int32_t kx = 0; kx < m_shape.columns.kernel; ++kx) {
      for (std::int32_t ky = 0; ky < m_shape.rows.kernel; ++ky) {
        const std::int32_t w = weight[(ky * m_shape.columns.kernel + kx) * m_shape.outputChannels];
        *to++ = static_cast<std::uint32_t>(w);
        sum += w;
      }
    }
    while (to < m_constants + 3 * m_rows.units) *to++ = 0;
    // Inputs are taken with their zero point; what it adds to the sum is known.
    const auto doubled = 2 * static_cast<std::uint32_t>(bias - m_zero * sum);
    to[0] = doubled - (1U << kLaneBits);
    to[1] = doubled;
    to[2] = static_cast<std::uint32_t>(2 * m_call.outputs[0].zeroPoint + 1) << ~shift;
    to[3] = m_call.inputs[kMultiplier].as<const std::uint32_t>()[scale];
    to[4] = static_cast<std::uint32_t>(~shift);
    return true;
  }

  void convolvePlainly(const std::int8_t* input, std::int8_t* output,
                       std::int32_t channel) const noexcept {
    const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(m_call);
    for (std::int32_t oy = 0; oy < m_shape.rows.output; ++oy) {
      const Taps v = m_shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < m_shape.columns.output; ++ox) {
        std::int32_t sum = 0;
        convolveDepthwiseBlock(m_shape, v, m_shape.columns.taps(ox), input,
                               m_call.inputs[1].as<const std::int8_t>(), channel, 1,
                               QuantizedProduct{m_zero}, &sum);
        output[channel] = epilogue(sum, channel);
        output += m_shape.outputChannels;
      }
    }
  }

  /// A row of the image; every pixel of one outside is its zero point.
  struct Line {
    const std::int8_t* at;
    std::int32_t step;
  };

  [[nodiscard]] Line lineOf(const std::int8_t* input, const Taps& v,
                            std::int32_t ky) const noexcept {
    if (ky < v.first || ky >= v.end) return {&m_zero, 0};
    const std::int32_t y = v.origin + ky * m_shape.rows.dilation;
    return {input + y * m_shape.columns.input * m_shape.inputChannels, m_shape.inputChannels};
  }

  void packColumns(const std::int8_t* input, const Taps& v, const Taps& other) noexcept {
    if (m_count <= 0) return;
    const std::int32_t kernel = m_shape.rows.kernel;
    std::uint32_t* column = m_columns + m_left * kernel;
    const auto whole = [](const Taps& taps) { return taps.first == 0 && taps.end == 3; };
    if (kernel == 3 && whole(v) && whole(other)) {
      packThreeRows(lineOf(input, v, 0).at, lineOf(input, other, 0).at, column);
      return;
    }
    for (std::int32_t ky = 0; ky < kernel; ++ky) {
      Line low = lineOf(input, v, ky);
      Line high = lineOf(input, other, ky);
      std::uint32_t* to = column + ky;
      for (std::int32_t left = m_count; left > 0; --left, to += kernel) {
        *to = lanesOf(*low.at, *high.at);
        low.at += low.step;
        high.at += high.step;
      }
    }
  }

  void packThreeRows(const std::int8_t* low, const std::int8_t* high,
                     std::uint32_t* to) const noexcept {
    const std::int32_t step = m_shape.inputChannels;
    const std::int32_t row = m_shape.rows.dilation * m_shape.columns.input * step;
    const std::int8_t* low1 = low + row;
    const std::int8_t* low2 = low1 + row;
    const std::int8_t* high1 = high + row;
    const std::int8_t* high2 = high1 + row;
    for (std::int32_t x = 0; x != m_count * step; x += step, to += 3) {
      to[0] = lanesOf(low[x], high[x]);
      to[1] = lanesOf(low1[x], high1[x]);
      to[2] = lanesOf(low2[x], high2[x]);
    }
  }

  const Call& m_call;
  const Conv2dShape& m_shape;
  std::int8_t m_zero;
  std::uint32_t* m_columns;
  std::int32_t m_left;   ///< columns under a row of windows, before the image
  std::int32_t m_count;  ///< and in it
  LaneRows m_rows{};
  LaneRowConstants m_constants;
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
  OneChannel one(call, shape);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels; ++channel) {
      one.convolve(input, output, channel);
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

}  // namespace mote::kernels::armv7m::depthwise_conv2d_s8_entry

#endif
