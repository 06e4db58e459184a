// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Inputs are multiplied as they are, with their zero point; what that adds to a sum is the zero
// point times the sum of the weights, known beforehand. In weight_sums.S.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mote::kernels::mve {

struct WeightSums {
  const std::int8_t* weight;
  std::uint32_t depth;  ///< of a row, at least 1
  std::uint32_t rows;   ///< at least 1
  const std::int32_t* bias;
  std::uint32_t biasStep;  ///< 4; 0 where `bias` points to a zero for all rows
  std::int32_t zeroPoint;  ///< the input's
  std::int32_t* starts;    ///< result: a row's bias less zero point times weights
};

extern "C" void moteWeightSums(const WeightSums* sums) noexcept;

}  // namespace mote::kernels::mve
