// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The hot loop of dense layers: one input row times all rows of weights. In vector_rows.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::mve {

/// Rows of weights are `head` < 16 elements and then `chunks` times 16, at least one element; their
/// number is a multiple of four, at least 4.
struct VectorRows {
  const std::int8_t* input;
  std::uint32_t head;
  std::uint32_t chunks;
  std::uint32_t depth;
  std::int32_t minusInputZero;
  std::int32_t outputZero;
  std::int32_t minimum;  ///< the output's clamp, less its zero point
  std::int32_t maximum;
  const std::int8_t* weight;
  const std::int32_t* bias;
  std::uint32_t biasStep;  ///< 16; 0 where `bias` points to four zeros for all rows
  const std::int32_t* multiplier;
  const std::int8_t* shift;
  std::uint32_t scaleStep;  ///< 4; 0 where one multiplier and shift, four times, are all rows'
  std::int8_t* output;
  std::int8_t* outputEnd;
};

extern "C" void moteVectorRows(const VectorRows* block) noexcept;

}  // namespace mote::kernels::mve
