// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// e^x in lanes, within 2e-7 of the value: x = n ln 2 + r with |r| <= ln 2 / 2, and e^r by its
// series, whose terms beyond the seventh add less than 5e-9.
#pragma once

#include "core/kernels/simd/vectors.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// 2^n for n in [-126, 127].
inline Floats powerOfTwo(Ints n) noexcept {
  return asFloats(shiftLeft(add(n, spread(127)), spread(23)));
}

/// 0 from about -104 on down, infinity from about 89 on; a NaN stays.
inline Floats exponential(Floats x) noexcept {
  // ln 2 in two parts: n times the first is exact.
  constexpr float kLn2 = 0.693359375F;
  constexpr float kLn2Rest = -2.12194440e-4F;
  constexpr float kTerms[] = {1.0F / 5040, 1.0F / 720, 1.0F / 120, 1.0F / 24,
                              1.0F / 6,    1.0F / 2,   1.0F,       1.0F};
  x = clamp(x, spread(-105.0F), spread(90.0F));
  const Ints n = roundToInts(multiply(x, spread(1.44269504F)));
  Floats r = multiplyAdd(x, toFloats(n), spread(-kLn2));
  r = multiplyAdd(r, toFloats(n), spread(-kLn2Rest));
  Floats sum = spread(kTerms[0]);
  MOTE_UNROLL
  for (int i = 1; i < 8; ++i) sum = multiplyAdd(spread(kTerms[i]), sum, r);
  // In two steps, as 2^n itself may lie beyond the range of floats.
  const Ints half = halve(n);
  return multiply(multiply(sum, powerOfTwo(half)), powerOfTwo(subtract(n, half)));
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
