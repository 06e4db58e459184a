// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Lays out the windows of four pixels for moteLanePixels: im2col of a few pixels at a time.
#pragma once

#include <cstdint>
#include <cstring>

#include "core/kernels/armv7m/lanes.h"

namespace mote::kernels::armv7m {

class LaneWindows {
 public:
  /// `windows` has room for conv2dS8Scratch() bytes.
  LaneWindows(const Conv2dShape& shape, std::uint32_t* windows, std::int32_t zeroPoint) noexcept
      : m_shape(shape),
        m_windows(windows),
        m_zero(zeroPoint),
        m_runs(shape.columns.dilation == 1 && shape.groupInputs == shape.inputChannels) {}

  /// Pixels `first` and the three `step` (1 or 0) apart behind it, for the group of channels that
  /// `group` points to in the image's first pixel.
  void gather(const std::int8_t* group, std::int32_t first, std::int32_t step) noexcept {
    findPixels(first, step);
    const std::int32_t row = m_shape.columns.kernel * m_shape.groupInputs;
    std::uint32_t* to = m_windows;
    for (std::int32_t ky = 0; ky < m_shape.rows.kernel; ++ky, to += 2 * row) {
      if (isWhole(ky)) {
        packRun(group, ky, row, to);
        continue;
      }
      std::memset(to, 0, static_cast<std::size_t>(row) * 8);
      for (std::int32_t i = 0; i < 4; ++i) addPixel(group, i, ky, to + i / 2);
    }
  }

 private:
  void findPixels(std::int32_t first, std::int32_t step) noexcept {
    std::int32_t y = first / m_shape.columns.output;
    std::int32_t x = first - y * m_shape.columns.output;
    for (std::int32_t i = 0; i < 4; ++i) {
      m_v[i] = m_shape.rows.taps(y);
      m_h[i] = m_shape.columns.taps(x);
      x += step;
      if (x == m_shape.columns.output) {
        x = 0;
        ++y;
      }
    }
  }

  /// Row `ky` of all four windows lies wholly inside the image, and in one run.
  [[nodiscard]] bool isWhole(std::int32_t ky) const noexcept {
    bool whole = m_runs;
    for (std::int32_t i = 0; i < 4; ++i) {
      whole = whole && ky >= m_v[i].first && ky < m_v[i].end &&
              m_h[i].end - m_h[i].first == m_shape.columns.kernel;
    }
    return whole;
  }

  /// The tap (ky, kx) of a pixel.
  [[nodiscard]] const std::int8_t* tapOf(const std::int8_t* group, std::int32_t pixel,
                                         std::int32_t ky, std::int32_t kx) const noexcept {
    const std::int32_t y = m_v[pixel].origin + ky * m_shape.rows.dilation;
    const std::int32_t x = m_h[pixel].origin + kx * m_shape.columns.dilation;
    return group + (y * m_shape.columns.input + x) * m_shape.inputChannels;
  }

  void packRun(const std::int8_t* group, std::int32_t ky, std::int32_t count,
               std::uint32_t* to) const noexcept {
    const std::int8_t* first = tapOf(group, 0, ky, 0);
    const std::int8_t* second = tapOf(group, 1, ky, 0);
    const std::int8_t* third = tapOf(group, 2, ky, 0);
    const std::int8_t* fourth = tapOf(group, 3, ky, 0);
    const std::uint32_t zeros = lanesOf(-m_zero, -m_zero);
    const auto pack = [&](std::int32_t i) {
      to[2 * i] = zeros + lanesOf(first[i], second[i]);
      to[2 * i + 1] = zeros + lanesOf(third[i], fourth[i]);
    };
    for (; count >= 4; count -= 4, to += 8, first += 4, second += 4, third += 4, fourth += 4) {
      pack(0);
      pack(1);
      pack(2);
      pack(3);
    }
    for (std::int32_t i = 0; i < count; ++i) pack(i);
  }

  /// Adds what lies inside of one pixel's row of taps to every second word.
  void addPixel(const std::int8_t* group, std::int32_t pixel, std::int32_t ky,
                std::uint32_t* to) const noexcept {
    if (ky < m_v[pixel].first || ky >= m_v[pixel].end) return;
    const Taps& h = m_h[pixel];
    const std::int32_t depth = m_shape.groupInputs;
    const std::int32_t run = m_runs ? h.end - h.first : 1;
    const std::int32_t bits = pixel % 2 == 0 ? 0 : kLaneBits;
    for (std::int32_t kx = h.first; kx < h.end; kx += run) {
      const std::int8_t* from = tapOf(group, pixel, ky, kx);
      std::uint32_t* at = to + 2 * kx * depth;
      for (const auto* end = from + run * depth; from != end; ++from, at += 2) {
        *at += static_cast<std::uint32_t>(*from - m_zero) << bits;
      }
    }
  }

  const Conv2dShape& m_shape;
  std::uint32_t* m_windows;
  std::int32_t m_zero;
  bool m_runs;  ///< neighbouring taps of a row are neighbours in memory
  Taps m_v[4] = {};
  Taps m_h[4] = {};
};

}  // namespace mote::kernels::armv7m
