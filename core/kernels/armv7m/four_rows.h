// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of dense layers: one input row times four rows of weights. In four_rows.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::armv7m {

struct FourRows {
  const std::int8_t* input;
  std::uint32_t depth;  ///< elements of a row, at least 1
  std::uint32_t depth3;
  std::int32_t zeroPoint;  ///< the input's
  const std::int8_t* inputEnd;
  std::int8_t* output;
  const std::int32_t* multiplier;
  const std::int8_t* shift;  ///< each in [-kLongestShift, -1]
  std::int32_t zeroTerm;     ///< twice the output's zero point, plus 1
  const std::int8_t* weight;
  const std::int32_t* bias;  ///< of the four rows
};
static_assert(sizeof(void*) != 4 ||
              (offsetof(FourRows, multiplier) == 24 && offsetof(FourRows, bias) == 40));

/// Results are clamped to int8 only.
extern "C" void moteFourPlainRows(const FourRows* block) noexcept;

}  // namespace mote::kernels::armv7m
