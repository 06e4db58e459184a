// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of dense layers: one input row times all rows of weights. In four_rows.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7em {

/// Rows of weights are `depth` >= 4 elements; their number is a multiple of four, at least 4.
struct FourRows {
  const void* input;
  std::uint32_t depth;
  std::uint32_t depth3;
  std::uint32_t minusZero;  ///< minus the input's zero point, in both halfwords
  const void* inputEnd;
  const std::int32_t* bias;
  std::uint32_t biasStep;   ///< 16; 0 where `bias` points to four zeros for all rows
  std::uint32_t headBytes;  ///< depth % 4
  std::uint32_t headShift;  ///< 32 - 8 * headBytes
  const std::int32_t* multiplier;
  const std::int8_t* shift;  ///< each in [-kLongestShift, -1]
  std::int32_t zeroTerm;     ///< twice the output's zero point, plus 1
  std::int8_t* output;
  std::int8_t* outputEnd;
  const std::int8_t* weight;
  std::uint32_t scaleBack;  ///< 0; 16 where one multiplier and shift, four times, are all rows'
  std::uint32_t entry;      ///< two words of the loop's own
  std::uint32_t loopEntry;
};
static_assert(sizeof(void*) != 4 ||
              (offsetof(FourRows, bias) == 20 && offsetof(FourRows, multiplier) == 36 &&
               offsetof(FourRows, loopEntry) == 68));

/// Results are clamped to int8 only. `input` is int8.
extern "C" void moteFourRows(FourRows* block) noexcept;
/// `input` is spread less its zero point: two words for each quad, elements (0, 2) and (1, 3); with
/// a head, the first quad holds its elements last, behind anything.
extern "C" void moteFourWideRows(FourRows* block) noexcept;

}  // namespace mote::kernels::armv7em
