// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What kernels do with vectors, under one name for every instruction set:
//   Floats, Ints   kLanes floats or 32-bit integers; of them kRegisters stay out of memory
//   Bytes          16 signed bytes
//   Mask           a truth for each lane
//   larger, smaller  a > b ? a : b and a < b ? a : b: b where either is NaN
//   store of bytes   lanes within [-128, 127]
//   highMul          saturatingRoundingDoublingHighMul by multipliers >= 0, which never saturate
//   divideByPot      roundingDivideByPot lane by lane
//   kByteVectors     vectors that fill Bytes when they are narrowed
//   arePositive      every lane of them is larger than 0
//   divideToHalves   divideByPot with an exponent of 1 at least, but for the last bit: narrowHalves
//                    rounds it off, a half up, adds the zero point and saturates to bytes
//   CellS8           an int8 input plus kCellOffset, as multiplyAdd wants it beside weights: the
//                    products of as many neighbours as fill 32 bits are added to each lane
//   WeightS8         a weight as prepared memory has it
//   layOut           16 inputs to cells
//   interleave       16 inputs of each of as many rows as one lane multiplies
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__aarch64__)
#include "core/kernels/simd/vectors_neon.h"
#elif defined(MOTE_ISA_AVX512)
#include "core/kernels/simd/vectors_avx512.h"
#else
#include "core/kernels/simd/vectors_avx2.h"
#endif

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// Four bytes, repeated in each lane.
inline std::int32_t fourBytes(const void* from) noexcept {
  std::int32_t bytes;
  std::memcpy(&bytes, from, sizeof(bytes));
  return bytes;
}

/// Limits x; a NaN stays, as in the reference.
inline Floats clamp(Floats x, Floats low, Floats high) noexcept {
  return smaller(high, larger(low, x));
}

/// Keeps the compiler from loading x anew at each use.
inline Floats inRegister(Floats x) noexcept {
#if defined(__aarch64__)
  asm("" : "+w"(x));
#else
  asm("" : "+v"(x));
#endif
  return x;
}

/// multiplyByQuantizedMultiplier lane by lane, its shift as two: to the left and to the right.
inline Ints rescale(Ints x, Ints multiplier, Ints left, Ints right) noexcept {
  return divideByPot(highMul(shiftLeft(x, left), multiplier), right);
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
