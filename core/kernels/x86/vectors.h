// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Vectors of kLanes floats or 32-bit integers, and what the kernels do with them, under one name
// for both widths.
#pragma once

#include "core/kernels/x86/isa.h"

#if defined(__x86_64__)

#include <cstdint>
#include <cstring>

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// Four bytes, repeated in each lane.
inline std::int32_t fourBytes(const void* from) noexcept {
  std::int32_t bytes;
  std::memcpy(&bytes, from, sizeof(bytes));
  return bytes;
}

#if defined(MOTE_AVX512)

constexpr std::int32_t kLanes = 16;
using Floats = __m512;
using Ints = __m512i;

inline __mmask16 firstLanes(std::int32_t count) noexcept {
  return static_cast<__mmask16>(0xFFFFU >> (kLanes - count));
}

inline Floats load(const float* from) noexcept {
  return _mm512_loadu_ps(from);
}
inline Floats loadFirst(const float* from, std::int32_t count) noexcept {
  return _mm512_maskz_loadu_ps(firstLanes(count), from);
}
inline void store(float* to, Floats x) noexcept {
  _mm512_storeu_ps(to, x);
}
inline void storeFirst(float* to, Floats x, std::int32_t count) noexcept {
  _mm512_mask_storeu_ps(to, firstLanes(count), x);
}
inline Floats spread(float x) noexcept {
  return _mm512_set1_ps(x);
}
inline Floats add(Floats a, Floats b) noexcept {
  return _mm512_add_ps(a, b);
}
inline Floats divide(Floats a, Floats b) noexcept {
  return _mm512_div_ps(a, b);
}
inline Floats multiplyAdd(Floats sum, Floats a, Floats b) noexcept {
  return _mm512_fmadd_ps(a, b, sum);
}
/// The operand order keeps a NaN, as the reference does.
inline Floats clamp(Floats x, Floats low, Floats high) noexcept {
  return _mm512_min_ps(high, _mm512_max_ps(low, x));
}

inline Ints load(const std::int32_t* from) noexcept {
  return _mm512_loadu_si512(from);
}
inline void store(std::int32_t* to, Ints x) noexcept {
  _mm512_storeu_si512(to, x);
}
inline Ints spread(std::int32_t x) noexcept {
  return _mm512_set1_epi32(x);
}
inline Ints add(Ints a, Ints b) noexcept {
  return _mm512_add_epi32(a, b);
}
inline Ints subtract(Ints a, Ints b) noexcept {
  return _mm512_sub_epi32(a, b);
}
inline Ints shiftLeft(Ints x, Ints bits) noexcept {
  return _mm512_sllv_epi32(x, bits);
}
inline Ints clamp(Ints x, Ints low, Ints high) noexcept {
  return _mm512_min_epi32(_mm512_max_epi32(x, low), high);
}
inline Ints widen(const std::int8_t* from) noexcept {
  return _mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}
/// Lanes within [-128, 127].
inline void store(std::int8_t* to, Ints x) noexcept {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(x));
}
inline void storeFirst(std::int8_t* to, Ints x, std::int32_t count) noexcept {
  _mm512_mask_cvtepi32_storeu_epi8(to, firstLanes(count), x);
}

/// saturatingRoundingDoublingHighMul of values and multipliers >= 0, which never saturate.
inline Ints highMul(Ints x, Ints multiplier) noexcept {
  const Ints nudge = _mm512_set1_epi64(std::int64_t{1} << 30);
  const Ints even = _mm512_add_epi64(_mm512_mul_epi32(x, multiplier), nudge);
  const Ints odd = _mm512_add_epi64(
      _mm512_mul_epi32(_mm512_srli_epi64(x, 32), _mm512_srli_epi64(multiplier, 32)), nudge);
  return _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 31), _mm512_slli_epi64(odd, 1));
}

/// roundingDivideByPot lane by lane.
inline Ints divideByPot(Ints x, Ints exponent) noexcept {
  const Ints one = _mm512_set1_epi32(1);
  const Ints mask = _mm512_sub_epi32(_mm512_sllv_epi32(one, exponent), one);
  const Ints threshold = _mm512_add_epi32(_mm512_srli_epi32(mask, 1), _mm512_srli_epi32(x, 31));
  const __mmask16 up = _mm512_cmpgt_epi32_mask(_mm512_and_si512(x, mask), threshold);
  const Ints quotient = _mm512_srav_epi32(x, exponent);
  return _mm512_mask_add_epi32(quotient, up, quotient, one);
}

#else

constexpr std::int32_t kLanes = 8;
using Floats = __m256;
using Ints = __m256i;

inline Floats load(const float* from) noexcept {
  return _mm256_loadu_ps(from);
}
inline Floats loadFirst(const float* from, std::int32_t count) noexcept {
  const Ints lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  return _mm256_maskload_ps(from, _mm256_cmpgt_epi32(_mm256_set1_epi32(count), lanes));
}
inline void store(float* to, Floats x) noexcept {
  _mm256_storeu_ps(to, x);
}
inline void storeFirst(float* to, Floats x, std::int32_t count) noexcept {
  float lanes[kLanes];
  _mm256_storeu_ps(lanes, x);
  std::memcpy(to, lanes, static_cast<std::size_t>(count) * sizeof(float));
}
inline Floats spread(float x) noexcept {
  return _mm256_set1_ps(x);
}
inline Floats add(Floats a, Floats b) noexcept {
  return _mm256_add_ps(a, b);
}
inline Floats divide(Floats a, Floats b) noexcept {
  return _mm256_div_ps(a, b);
}
inline Floats multiplyAdd(Floats sum, Floats a, Floats b) noexcept {
  return _mm256_fmadd_ps(a, b, sum);
}
/// The operand order keeps a NaN, as the reference does.
inline Floats clamp(Floats x, Floats low, Floats high) noexcept {
  return _mm256_min_ps(high, _mm256_max_ps(low, x));
}

inline Ints load(const std::int32_t* from) noexcept {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}
inline void store(std::int32_t* to, Ints x) noexcept {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), x);
}
inline Ints spread(std::int32_t x) noexcept {
  return _mm256_set1_epi32(x);
}
inline Ints add(Ints a, Ints b) noexcept {
  return _mm256_add_epi32(a, b);
}
inline Ints subtract(Ints a, Ints b) noexcept {
  return _mm256_sub_epi32(a, b);
}
inline Ints shiftLeft(Ints x, Ints bits) noexcept {
  return _mm256_sllv_epi32(x, bits);
}
inline Ints clamp(Ints x, Ints low, Ints high) noexcept {
  return _mm256_min_epi32(_mm256_max_epi32(x, low), high);
}
inline Ints widen(const std::int8_t* from) noexcept {
  return _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
}
/// Lanes within [-128, 127].
inline void storeFirst(std::int8_t* to, Ints x, std::int32_t count) noexcept {
  const Ints words = _mm256_packs_epi32(x, x);
  const Ints bytes = _mm256_packs_epi16(words, words);
  const std::int32_t halves[] = {_mm_cvtsi128_si32(_mm256_castsi256_si128(bytes)),
                                 _mm_cvtsi128_si32(_mm256_extracti128_si256(bytes, 1))};
  std::memcpy(to, halves, static_cast<std::size_t>(count));
}
inline void store(std::int8_t* to, Ints x) noexcept {
  storeFirst(to, x, kLanes);
}

/// saturatingRoundingDoublingHighMul of values and multipliers >= 0, which never saturate.
inline Ints highMul(Ints x, Ints multiplier) noexcept {
  const Ints nudge = _mm256_set1_epi64x(std::int64_t{1} << 30);
  const Ints even = _mm256_add_epi64(_mm256_mul_epi32(x, multiplier), nudge);
  const Ints odd = _mm256_add_epi64(
      _mm256_mul_epi32(_mm256_srli_epi64(x, 32), _mm256_srli_epi64(multiplier, 32)), nudge);
  return _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
}

/// roundingDivideByPot lane by lane.
inline Ints divideByPot(Ints x, Ints exponent) noexcept {
  const Ints one = _mm256_set1_epi32(1);
  const Ints mask = _mm256_sub_epi32(_mm256_sllv_epi32(one, exponent), one);
  const Ints threshold = _mm256_add_epi32(_mm256_srli_epi32(mask, 1), _mm256_srli_epi32(x, 31));
  const Ints up = _mm256_cmpgt_epi32(_mm256_and_si256(x, mask), threshold);
  return _mm256_sub_epi32(_mm256_srav_epi32(x, exponent), up);
}

#endif

/// Keeps the compiler from loading x anew at each use.
inline Floats inRegister(Floats x) noexcept {
  asm("" : "+v"(x));
  return x;
}

/// multiplyByQuantizedMultiplier lane by lane, its shift as two: to the left and to the right.
inline Ints rescale(Ints x, Ints multiplier, Ints left, Ints right) noexcept {
  return divideByPot(highMul(shiftLeft(x, left), multiplier), right);
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD

#endif
