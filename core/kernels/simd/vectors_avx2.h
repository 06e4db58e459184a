// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Vectors of AVX2 and FMA; see vectors.h.
#pragma once

#include <cstdint>
#include <cstring>

#include "core/kernels/simd/bytes_x86.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

constexpr std::int32_t kLanes = 8;
constexpr int kRegisters = 16;
using Floats = __m256;
using Ints = __m256i;
using Mask = __m256;

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
inline Floats subtract(Floats a, Floats b) noexcept {
  return _mm256_sub_ps(a, b);
}
inline Floats multiply(Floats a, Floats b) noexcept {
  return _mm256_mul_ps(a, b);
}
inline Floats divide(Floats a, Floats b) noexcept {
  return _mm256_div_ps(a, b);
}
inline Floats multiplyAdd(Floats sum, Floats a, Floats b) noexcept {
  return _mm256_fmadd_ps(a, b, sum);
}
inline Floats smaller(Floats a, Floats b) noexcept {
  return _mm256_min_ps(a, b);
}
inline Floats larger(Floats a, Floats b) noexcept {
  return _mm256_max_ps(a, b);
}
inline Mask isLess(Floats a, Floats b) noexcept {
  return _mm256_cmp_ps(a, b, _CMP_LT_OQ);
}
inline Mask isNan(Floats x) noexcept {
  return _mm256_cmp_ps(x, x, _CMP_UNORD_Q);
}
inline Floats select(Mask mask, Floats yes, Floats no) noexcept {
  return _mm256_blendv_ps(no, yes, mask);
}
inline Ints roundToInts(Floats x) noexcept {
  return _mm256_cvtps_epi32(x);
}
inline Floats toFloats(Ints x) noexcept {
  return _mm256_cvtepi32_ps(x);
}
inline Floats asFloats(Ints bits) noexcept {
  return _mm256_castsi256_ps(bits);
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
inline Ints multiply(Ints a, Ints b) noexcept {
  return _mm256_mullo_epi32(a, b);
}
inline Ints shiftLeft(Ints x, Ints bits) noexcept {
  return _mm256_sllv_epi32(x, bits);
}
inline Ints halve(Ints x) noexcept {
  return _mm256_srai_epi32(x, 1);
}
inline Ints clamp(Ints x, Ints low, Ints high) noexcept {
  return _mm256_min_epi32(_mm256_max_epi32(x, low), high);
}
inline Ints widen(const std::int8_t* from) noexcept {
  return _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
}
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
inline Ints highMul(Ints x, Ints multiplier) noexcept {
  const Ints nudge = _mm256_set1_epi64x(std::int64_t{1} << 30);
  const Ints even = _mm256_add_epi64(_mm256_mul_epi32(x, multiplier), nudge);
  const Ints odd = _mm256_add_epi64(
      _mm256_mul_epi32(_mm256_srli_epi64(x, 32), _mm256_srli_epi64(multiplier, 32)), nudge);
  return _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
}
inline Ints divideByPot(Ints x, Ints exponent) noexcept {
  const Ints one = _mm256_set1_epi32(1);
  const Ints mask = _mm256_sub_epi32(_mm256_sllv_epi32(one, exponent), one);
  const Ints threshold = _mm256_add_epi32(_mm256_srli_epi32(mask, 1), _mm256_srli_epi32(x, 31));
  const Ints up = _mm256_cmpgt_epi32(_mm256_and_si256(x, mask), threshold);
  return _mm256_sub_epi32(_mm256_srav_epi32(x, exponent), up);
}

constexpr int kByteVectors = 2;

inline bool arePositive(const Ints (&x)[kByteVectors]) noexcept {
  const Ints least = _mm256_min_epi32(x[0], x[1]);
  return _mm256_movemask_epi8(_mm256_cmpgt_epi32(least, _mm256_setzero_si256())) == -1;
}
inline Ints divideToHalves(Ints x, Ints exponent) noexcept {
  const Ints below = _mm256_add_epi32(x, _mm256_srai_epi32(x, 31));
  return _mm256_srav_epi32(below, _mm256_sub_epi32(exponent, _mm256_set1_epi32(1)));
}
inline Bytes narrowHalves(const Ints (&x)[kByteVectors], std::int32_t zeroPoint) noexcept {
  Ints words = _mm256_packs_epi32(x[0], x[1]);
  words = _mm256_srai_epi16(_mm256_adds_epi16(words, _mm256_set1_epi16(1)), 1);
  words = _mm256_adds_epi16(words, _mm256_set1_epi16(static_cast<std::int16_t>(zeroPoint)));
  const Ints bytes = _mm256_packs_epi16(words, words);
  return _mm_unpacklo_epi32(_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1));
}

/// Products of 16 bits, summed exactly: those of bytes would saturate. Weights are widened when
/// they are prepared.
using CellS8 = std::int16_t;
using WeightS8 = std::int16_t;
constexpr std::int32_t kCellOffset = 0;

inline Ints loadCells(const CellS8* from) noexcept {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}
inline Ints loadWeights(const WeightS8* from) noexcept {
  return loadCells(from);
}
inline Ints multiplyAdd(Ints sum, Ints cells, Ints weights) noexcept {
  return _mm256_add_epi32(sum, _mm256_madd_epi16(cells, weights));
}
inline void layOut(Bytes x, CellS8* to) noexcept {
  _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_cvtepi8_epi16(x));
}
inline void interleave(const Bytes (&rows)[2], CellS8* to) noexcept {
  layOut(_mm_unpacklo_epi8(rows[0], rows[1]), to);
  layOut(_mm_unpackhi_epi8(rows[0], rows[1]), to + 16);
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
