// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8 with vectors of eight channels; equal to the reference to the bit.
#include <cstring>

#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/mve/bytes.h"
#include "core/kernels/mve/eight_channels.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_MVE)

namespace mote::kernels::mve::depthwise_conv2d_s8_entry {
namespace {

bool fits(const Call& call, const Conv2dShape& shape) noexcept {
  const auto wide = [](std::int32_t size) { return static_cast<std::uint64_t>(size); };
  const std::uint64_t scratch =
      depthwiseConv2dS8Scratch(wide(shape.columns.output), wide(shape.columns.stride),
                               wide(shape.rows.kernel), wide(shape.columns.kernel));
  return shape.groupOutputs == 1 && shape.inputChannels >= 8 && shape.columns.dilation == 1 &&
         shape.rows.kernel <= kMostTaps && shape.columns.kernel <= kMostTaps &&
         shape.rows.kernel * shape.columns.kernel <= kMostTaps && call.scratch.size() >= scratch;
}

/// Eight channels of one image at a time.
class Depthwise {
 public:
  Depthwise(const Call& call, const Conv2dShape& shape) noexcept
      : m_call(call),
        m_shape(shape),
        m_columns(reinterpret_cast<std::int8_t*>(call.scratch.data())) {
    const auto& params = call.as<Conv2dParams>();
    const WindowAxis& axis = shape.columns;
    const std::int32_t kernel = shape.rows.kernel;
    const std::int32_t reach = (axis.output - 1) * axis.stride + axis.kernel;
    const std::int32_t zeroPoint = call.inputs[0].zeroPoint;
    m_left = axis.padBefore < reach ? axis.padBefore : reach;
    m_count = reach - m_left < axis.input ? reach - m_left : axis.input;
    moteFillBytes(m_columns, reach * kernel * 8, zeroPoint);
    std::memset(m_zeros, zeroPoint, sizeof(m_zeros));
    const std::int32_t pairs = (kernel * axis.kernel + 1) / 2;
    m_row.windows = m_columns;
    m_row.weights = m_weights;
    m_row.constants = &m_constants;
    m_row.windowStep = kernel * axis.stride * 8 - pairs * 16;
    m_row.pairs = static_cast<std::uint32_t>(pairs);
    m_row.zeroPoint = call.outputs[0].zeroPoint;
    m_row.channels = static_cast<std::uint32_t>(shape.outputChannels);
    m_row.minimum = params.quantizedMinimum;
    m_row.maximum = params.quantizedMaximum;
  }

  /// `input` and `output` at the image's first pixel.
  void convolve(const std::int8_t* input, std::int8_t* output, std::int32_t channel) noexcept {
    if (!pack(channel)) {
      convolvePlainly(input, output, channel);
      return;
    }
    const std::int32_t row = m_shape.columns.output * m_shape.outputChannels;
    output += channel;
    for (std::int32_t y = 0; y < m_shape.rows.output; ++y, output += row) {
      copyColumns(input + channel, m_shape.rows.taps(y));
      m_row.output = output;
      m_row.outputEnd = output + row;
      moteEightChannels(&m_row);
    }
  }

 private:
  /// False where the loop cannot do one of the channels.
  bool pack(std::int32_t channel) noexcept {
    const std::int32_t taps = packWeights(m_call.inputs[1].as<const std::int8_t>() + channel);
    const TensorView* bias = optionalInput(m_call, kBias);
    const std::int32_t mask = scaleMask(m_call);
    const auto* multiplier = m_call.inputs[kMultiplier].as<const std::int32_t>();
    const auto* shift = m_call.inputs[kShift].as<const std::int8_t>();
    bool fit = true;
    for (std::int32_t i = 0; i < 8; ++i) {
      std::int32_t sum = 0;
      for (std::int32_t tap = 0; tap < taps; ++tap) {
        const std::int32_t w = m_weights[8 * tap + i];
        sum += w;
        fit = fit && w != -128;
      }
      const std::int32_t start = bias != nullptr ? bias->as<const std::int32_t>()[channel + i] : 0;
      m_constants.starts[i % 2][i / 2] = wrappingSubtract(start, m_call.inputs[0].zeroPoint * sum);
      m_constants.multipliers[i % 2][i / 2] = multiplier[(channel + i) & mask];
      m_constants.shifts[i % 2][i / 2] = shift[(channel + i) & mask];
      fit = fit && shift[(channel + i) & mask] < 0;
    }
    return fit;
  }

  /// Column by column. Returns how many taps there are.
  std::int32_t packWeights(const std::int8_t* weight) noexcept {
    const std::int32_t right = m_shape.outputChannels;
    std::int32_t taps = 0;
    for (std::int32_t kx = 0; kx < m_shape.columns.kernel; ++kx) {
      for (std::int32_t ky = 0; ky < m_shape.rows.kernel; ++ky, ++taps) {
        std::memcpy(m_weights + 8 * taps, weight + (ky * m_shape.columns.kernel + kx) * right, 8);
      }
    }
    std::memset(m_weights + 8 * taps, 0, 8);
    return taps;
  }

  void convolvePlainly(const std::int8_t* input, std::int8_t* output,
                       std::int32_t channel) const noexcept {
    const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(m_call);
    for (std::int32_t oy = 0; oy < m_shape.rows.output; ++oy) {
      const Taps v = m_shape.rows.taps(oy);
      for (std::int32_t ox = 0; ox < m_shape.columns.output; ++ox) {
        std::int32_t sums[8];
        convolveDepthwiseBlock(m_shape, v, m_shape.columns.taps(ox), input,
                               m_call.inputs[1].as<const std::int8_t>(), channel, 8,
                               QuantizedProduct{m_call.inputs[0].zeroPoint}, sums);
        for (std::int32_t i = 0; i < 8; ++i) output[channel + i] = epilogue(sums[i], channel + i);
        output += m_shape.outputChannels;
      }
    }
  }

  /// The rows under a row of windows; those outside the image are its zero point.
  void copyColumns(const std::int8_t* input, const Taps& v) noexcept {
    if (m_count <= 0) return;
    const std::int32_t kernel = m_shape.rows.kernel;
    const std::int32_t line = m_shape.columns.input * m_shape.inputChannels;
    CopyRuns column{m_columns + m_left * kernel * 8, nullptr, 8, m_count, kernel * 8, 0};
    for (std::int32_t ky = 0; ky < kernel; ++ky, column.to += 8) {
      const bool inside = ky >= v.first && ky < v.end;
      column.from = inside ? input + (v.origin + ky * m_shape.rows.dilation) * line : m_zeros;
      column.fromStep = inside ? m_shape.inputChannels : 0;
      moteCopyEights(&column);
    }
  }

  const Call& m_call;
  const Conv2dShape& m_shape;
  std::int8_t* m_columns;
  std::int32_t m_left;   ///< columns under a row of windows, before the image
  std::int32_t m_count;  ///< and in it
  EightChannels m_row{};
  EightConstants m_constants;
  std::int8_t m_weights[8 * kMostTaps + 8];
  std::int8_t m_zeros[8];  ///< a pixel outside the image
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
  Depthwise depthwise(call, shape);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t done = 0; done < shape.inputChannels; done += 8) {
      const bool last = done + 8 > shape.inputChannels;  // overlaps the channels before
      depthwise.convolve(input, output, last ? shape.inputChannels - 8 : done);
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, run,
                                    shareDepthwiseConv2d};

}  // namespace mote::kernels::mve::depthwise_conv2d_s8_entry

#endif
