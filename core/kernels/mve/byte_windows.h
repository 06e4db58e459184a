// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Finds or lays out the windows of four pixels for moteVectorPixels: im2col of a few pixels at a
// time, and none where a window is a run of the image.
#pragma once

#include <cstdint>

#include "core/kernels/conv2d_check.h"
#include "core/kernels/mve/bytes.h"

namespace mote::kernels::mve {

class ByteWindows {
 public:
  /// `room` for bytes().
  ByteWindows(const Conv2dShape& shape, std::int8_t* room, std::int32_t zeroPoint) noexcept
      : m_shape(shape),
        m_room(room),
        m_zero(zeroPoint),
        m_depth(shape.rows.kernel * shape.columns.kernel * shape.groupInputs),
        m_runs(shape.columns.dilation == 1 && shape.groupInputs == shape.inputChannels),
        m_direct(isPoint(shape.rows) && isPoint(shape.columns)) {}

  [[nodiscard]] std::size_t bytes() const noexcept {
    return m_direct ? 0 : static_cast<std::size_t>(m_depth) * 4;
  }

  /// Pixels `first` and the three `step` (1 or 0) apart behind it, for the group of channels that
  /// `group` points to in the image's first pixel.
  void gather(const std::int8_t* group, std::int32_t first, std::int32_t step,
              const std::int8_t* (&windows)[4]) const noexcept {
    std::int32_t y = first / m_shape.columns.output;
    std::int32_t x = first - y * m_shape.columns.output;
    Taps v = m_shape.rows.taps(y);
    for (std::int32_t i = 0; i < 4; ++i) {
      const Taps h = m_shape.columns.taps(x);
      if (m_direct) {
        windows[i] = tapOf(group, v, h, 0, 0);
      } else {
        windows[i] = m_room + i * m_depth;
        gatherOne(group, v, h, m_room + i * m_depth);
      }
      x += step;
      if (x == m_shape.columns.output) {
        x = 0;
        v = m_shape.rows.taps(++y);
      }
    }
  }

 private:
  /// One tap, always inside.
  static bool isPoint(const WindowAxis& axis) noexcept {
    return axis.kernel == 1 && axis.padBefore == 0 && (axis.output - 1) * axis.stride < axis.input;
  }

  [[nodiscard]] const std::int8_t* tapOf(const std::int8_t* group, const Taps& v, const Taps& h,
                                         std::int32_t ky, std::int32_t kx) const noexcept {
    const std::int32_t y = v.origin + ky * m_shape.rows.dilation;
    const std::int32_t x = h.origin + kx * m_shape.columns.dilation;
    return group + (y * m_shape.columns.input + x) * m_shape.inputChannels;
  }

  void gatherOne(const std::int8_t* group, const Taps& v, const Taps& h,
                 std::int8_t* to) const noexcept {
    const std::int32_t depth = m_shape.groupInputs;
    const std::int32_t row = m_shape.columns.kernel * depth;
    const std::int32_t rows = v.end - v.first;
    const std::int32_t columns = h.end - h.first;
    if (rows < m_shape.rows.kernel || columns < m_shape.columns.kernel)
      moteFillBytes(to, m_depth, m_zero);
    if (rows <= 0 || columns <= 0) return;
    const std::int32_t taps = m_runs ? columns : 1;
    CopyRuns runs{to + v.first * row + h.first * depth,
                  tapOf(group, v, h, v.first, h.first),
                  taps * depth,
                  rows,
                  row,
                  m_shape.rows.dilation * m_shape.columns.input * m_shape.inputChannels};
    for (std::int32_t left = columns; left > 0; left -= taps) {
      moteCopyRuns(&runs);
      runs.to += depth;
      runs.from += m_shape.columns.dilation * m_shape.inputChannels;
    }
  }

  const Conv2dShape& m_shape;
  std::int8_t* m_room;
  std::int32_t m_zero;
  std::int32_t m_depth;
  bool m_runs;    ///< neighbouring taps of a row are neighbours in memory
  bool m_direct;  ///< a window is a pixel's channels
};

}  // namespace mote::kernels::mve
