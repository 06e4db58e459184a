// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Lays out the windows of four pixels for moteFourPixels: im2col of a few pixels at a time.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include <cstdint>
#include <cstring>

#include "core/kernels/armv7em/dsp.h"
#include "core/kernels/armv7em/widen.h"
#include "core/kernels/conv2d_check.h"

namespace mote::kernels::armv7em {

/// A window of one tap without padding: the input pixel itself.
inline bool isPointwise(const Conv2dShape& shape) noexcept {
  const auto inside = [](const WindowAxis& axis) {
    return axis.kernel == 1 && axis.padBefore == 0 && (axis.output - 1) * axis.stride < axis.input;
  };
  return inside(shape.rows) && inside(shape.columns);
}

class WindowGatherer {
 public:
  /// `windows` has room for conv2dS8Scratch() bytes.
  WindowGatherer(const Conv2dShape& shape, std::int16_t* windows, std::int32_t zeroPoint) noexcept
      : m_shape(shape),
        m_windows(reinterpret_cast<std::uint32_t*>(windows)),
        m_lineStep(shape.rows.dilation * shape.columns.input * shape.inputChannels),
        m_zero(static_cast<std::int8_t>(zeroPoint)),
        m_quads(shape.groupInputs % 4 == 0),
        m_runs(shape.columns.dilation == 1 && shape.groupInputs == shape.inputChannels),
        m_neighbours(m_quads && isPointwise(shape) && shape.rows.stride == 1 &&
                     shape.columns.stride == 1 && shape.columns.input == shape.columns.output) {
    const std::int32_t depth = shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
    m_padded = (depth + 3) / 4 * 4;
    m_head = m_padded - depth;
    m_bytes = reinterpret_cast<std::int8_t*>(windows + 4 * m_padded);
    for (std::int32_t i = 0; i < 4 && !m_quads; ++i) {
      std::memset(m_bytes + i * m_padded, zeroPoint, static_cast<std::size_t>(m_head));
    }
    m_widen.minusZero = pairOf(-zeroPoint);
  }

  /// Pixels `first` ... `first` + 3 of an image, for the group of channels that `group` points to
  /// in the image's first pixel.
  void gatherFour(const std::int8_t* group, std::int32_t first) noexcept {
    if (m_neighbours) {
      widen(group + first * m_shape.inputChannels, m_shape.groupInputs, 4, m_shape.inputChannels,
            m_windows, 8 - 8 * m_shape.groupInputs);
      return;
    }
    std::int32_t y = first / m_shape.columns.output;
    std::int32_t x = first - y * m_shape.columns.output;
    Taps v = m_shape.rows.taps(y);
    for (std::int32_t i = 0; i < 4; ++i) {
      if (m_quads) {
        gatherQuads(group, v, m_shape.columns.taps(x), m_windows + 2 * i);
      } else {
        gatherBytes(group, v, m_shape.columns.taps(x), m_bytes + i * m_padded + m_head);
      }
      if (++x == m_shape.columns.output) {
        x = 0;
        v = m_shape.rows.taps(++y);
      }
    }
    if (!m_quads) widen(m_bytes, m_padded, 4, m_padded, m_windows, 8 - 8 * m_padded);
  }

  /// One window in 8 bits, where there is room for it.
  void gatherBytes(const std::int8_t* group, const Taps& v, const Taps& h,
                   std::int8_t* to) const noexcept {
    const std::int32_t depth = m_shape.groupInputs;
    const bool whole = v.end - v.first == m_shape.rows.kernel &&
                       h.end - h.first == m_shape.columns.kernel && m_runs;
    if (whole && m_shape.columns.kernel * depth >= 4) {
      copyRuns(lineOf(group, v, h, 0), to);
      return;
    }
    const std::int32_t before = h.first * depth;
    const std::int32_t after = (m_shape.columns.kernel - h.end) * depth;
    const std::int32_t run = m_runs ? h.end - h.first : 1;
    to = fill(m_zero, v.first * m_shape.columns.kernel * depth, to);
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      const std::int8_t* line = lineOf(group, v, h, ky);
      to = fill(m_zero, before, to);
      for (std::int32_t kx = h.first; kx < h.end; kx += run, line += tapStep()) {
        to = copy(line, run * depth, to);
      }
      to = fill(m_zero, after, to);
    }
    fill(m_zero, (m_shape.rows.kernel - v.end) * m_shape.columns.kernel * depth, to);
  }

 private:
  [[nodiscard]] std::int32_t tapStep() const noexcept {
    return m_shape.columns.dilation * m_shape.inputChannels;
  }
  /// The first tap inside the image of a row of the window.
  [[nodiscard]] const std::int8_t* lineOf(const std::int8_t* group, const Taps& v, const Taps& h,
                                          std::int32_t ky) const noexcept {
    const std::int32_t y = v.origin + ky * m_shape.rows.dilation;
    const std::int32_t x = h.origin + h.first * m_shape.columns.dilation;
    return group + (y * m_shape.columns.input + x) * m_shape.inputChannels;
  }

  /// `runs` runs of `count` elements, `step` from begin to begin. Returns where the next goes.
  std::uint32_t* widen(const std::int8_t* from, std::int32_t count, std::int32_t runs,
                       std::int32_t step, std::uint32_t* to, std::int32_t toStep) noexcept {
    m_widen.from = from;
    m_widen.to = to;
    m_widen.quads = static_cast<std::uint32_t>(count) / 4;
    m_widen.runs = static_cast<std::uint32_t>(runs);
    m_widen.fromStep = step - count;
    m_widen.toStep = toStep;
    moteWiden(&m_widen);
    return to + 2 * count * runs;
  }

  /// A window wholly inside the image; the last word of a run overlaps the one before.
  void copyRuns(const std::int8_t* line, std::int8_t* to) const noexcept {
    const std::int32_t run = m_shape.columns.kernel * m_shape.groupInputs;
    const std::int32_t step = m_lineStep;
    for (std::int32_t rows = m_shape.rows.kernel; rows > 0; --rows, line += step, to += run) {
      std::int32_t at = run - 4;
      do {
        storeWord(to + at, loadWord(line + at));
        at -= 4;
      } while (at > 0);
      storeWord(to, loadWord(line));
    }
  }

  static std::uint32_t* clear(std::int32_t count, std::uint32_t* to) noexcept {
    for (; count > 0; count -= 4, to += 8) to[0] = to[1] = 0;
    return to;
  }
  static std::int8_t* fill(std::int8_t value, std::int32_t count, std::int8_t* to) noexcept {
    for (; count > 0; --count) *to++ = value;
    return to;
  }
  static std::int8_t* copy(const std::int8_t* from, std::int32_t count, std::int8_t* to) noexcept {
    for (; count >= 4; count -= 4, from += 4, to += 4) storeWord(to, loadWord(from));
    for (; count > 0; --count) *to++ = *from++;
    return to;
  }

  void gatherQuads(const std::int8_t* group, const Taps& v, const Taps& h,
                   std::uint32_t* to) noexcept {
    const std::int32_t depth = m_shape.groupInputs;
    const std::int32_t inside = h.end - h.first;
    const std::int32_t row = m_shape.columns.kernel * depth;
    to = clear(v.first * row, to);
    if (inside == m_shape.columns.kernel && m_runs && v.first < v.end) {
      to = widen(lineOf(group, v, h, v.first), row, v.end - v.first, m_lineStep, to, 0);
    } else {
      for (std::int32_t ky = v.first; ky < v.end; ++ky) {
        to = clear(h.first * depth, to);
        if (inside > 0) {
          const std::int8_t* line = lineOf(group, v, h, ky);
          to = m_runs ? widen(line, inside * depth, 1, 0, to, 0)
                      : widen(line, depth, inside, tapStep(), to, 0);
        }
        to = clear((m_shape.columns.kernel - h.end) * depth, to);
      }
    }
    clear((m_shape.rows.kernel - v.end) * row, to);
  }

  const Conv2dShape& m_shape;
  std::uint32_t* m_windows;
  std::int8_t* m_bytes;  ///< the windows in 8 bits, each behind what its first quad lacks
  std::int32_t m_head = 0;
  std::int32_t m_padded = 0;
  std::int32_t m_lineStep;  ///< from a tap to the one below
  Widen m_widen{};
  std::int8_t m_zero;
  bool m_quads;       ///< each tap's channels are whole quads
  bool m_runs;        ///< neighbouring taps of a row are neighbours in memory
  bool m_neighbours;  ///< and so are the windows of neighbouring pixels
};

}  // namespace mote::kernels::armv7em

#endif
