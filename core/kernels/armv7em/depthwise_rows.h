// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loops of depthwise convolution: four channels of one row of outputs. In depthwise_rows.S.
// A unit is two taps, one above the other, of four channels: four words, each with a channel's
// halfwords. A column of windows is its units from top to bottom, a window its columns.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7em {

constexpr std::int32_t kMostUnits = 15;  ///< of a window: kernels up to 5 by 5

/// Rows of an image at the first of four channels, to be spread into units less the zero point.
struct DepthwiseColumns {
  const std::int8_t* rows[3];
  std::uint32_t* columns;
  std::uint32_t channels;   ///< from pixel to pixel
  std::uint32_t bytes;      ///< a row's: pixels times channels
  std::uint32_t minusZero;  ///< minus the input's zero point, in both halfwords
  std::uint32_t step;       ///< bytes from column to column; not for three rows
};

/// One unit of each column, of rows 0 and 1.
extern "C" void moteTwoRows(const DepthwiseColumns* columns) noexcept;
/// Both units of columns of three taps; the second is row 2 as (channel 0, 2), (1, 3) twice over.
extern "C" void moteThreeRows(const DepthwiseColumns* columns) noexcept;

/// What is multiplied with the windows, and what follows: doubled biases, the units' weights
/// doubled, multipliers, rounding terms (twice the output's zero point plus 1, shifted left by the
/// next), shifts to the right less one; all but the weights one for each of the four channels.
using DepthwiseConstants = std::uint32_t[4 * (kMostUnits + 4)];

/// Windows begin `windowStep` bytes behind the end of the one before (which may be negative).
struct DepthwiseRow {
  const std::uint32_t* windows;
  const std::uint32_t* constants;
  std::uint32_t units;
  std::int8_t* output;
  std::uint32_t channels;  ///< from pixel to pixel
  std::int32_t windowStep;
  std::int8_t* outputEnd;
};

/// Results are clamped to int8 only.
extern "C" void moteDepthwiseRow(const DepthwiseRow* row) noexcept;

}  // namespace mote::kernels::armv7em
