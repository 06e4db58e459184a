// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of depthwise convolution: one channel of two rows of outputs. In lane_rows.S.
// A column of windows is its taps from top to bottom, a window its columns; each word holds the
// taps of both rows' windows.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7m {

constexpr std::int32_t kMostUnits = 9;  ///< of three taps: kernels up to 5 by 5

/// What is multiplied with the windows, and what follows: weights, zeros up to whole units; twice
/// the bias, less that of the low sum's start and as it is; (twice the output's zero point plus 1)
/// shifted left by the last; multiplier; shift to the right less one.
using LaneRowConstants = std::uint32_t[3 * kMostUnits + 5];

struct LaneRows {
  const std::uint32_t* windows;
  const std::uint32_t* constants;
  std::uint32_t units;
  std::int8_t* output;
  std::int32_t otherRow;    ///< from a byte of the first row to the second's
  std::uint32_t channels;   ///< from pixel to pixel
  std::int32_t windowStep;  ///< from the end of a window's units to the next window, in bytes
  std::int8_t* outputEnd;
};

/// Results are clamped to int8 only.
extern "C" void moteLaneRows(const LaneRows* rows) noexcept;

}  // namespace mote::kernels::armv7m
