// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of kernels that find places or run along an axis.
#pragma once

#include <cstdint>

namespace mote::kernels {

/// arg_max_f32, arg_min_f32: input float32 [outer, count, inner] -> output int64 [outer, inner]:
/// the index along count, of equals the first, or with `last` the last. A NaN is never chosen over
/// a number.
struct ArgParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  std::int32_t last = 0;
};

/// cum_sum (float32, float64, int32, int64): sums of the elements so far along count of [outer,
/// count, inner]; `exclusive` leaves out the element itself, `reverse` goes from the end.
struct CumSumParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  std::int32_t exclusive = 0;
  std::int32_t reverse = 0;
};

/// top_k: input float32, int32 or int64 [outer, count, inner] -> values and int64 places, both
/// [outer, k, inner], best first, of equals the first place. k lies in 1..count.
struct TopKParams {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
  std::int32_t k = 1;
  std::int32_t largest = 1;  ///< 0: the smallest
};

}  // namespace mote::kernels
