// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Vectors of AVX-512; see vectors.h.
#pragma once

#include <cstdint>

#include "core/kernels/simd/bytes_x86.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

constexpr std::int32_t kLanes = 16;
constexpr int kRegisters = 32;
using Floats = __m512;
using Ints = __m512i;
using Mask = __mmask16;

inline Mask firstLanes(std::int32_t count) noexcept {
  return static_cast<Mask>(0xFFFFU >> (kLanes - count));
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
inline Floats subtract(Floats a, Floats b) noexcept {
  return _mm512_sub_ps(a, b);
}
inline Floats multiply(Floats a, Floats b) noexcept {
  return _mm512_mul_ps(a, b);
}
inline Floats divide(Floats a, Floats b) noexcept {
  return _mm512_div_ps(a, b);
}
inline Floats multiplyAdd(Floats sum, Floats a, Floats b) noexcept {
  return _mm512_fmadd_ps(a, b, sum);
}
inline Floats smaller(Floats a, Floats b) noexcept {
  return _mm512_min_ps(a, b);
}
inline Floats larger(Floats a, Floats b) noexcept {
  return _mm512_max_ps(a, b);
}
inline Mask isLess(Floats a, Floats b) noexcept {
  return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ);
}
inline Mask isNan(Floats x) noexcept {
  return _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q);
}
inline Floats select(Mask mask, Floats yes, Floats no) noexcept {
  return _mm512_mask_blend_ps(mask, no, yes);
}
inline Ints roundToInts(Floats x) noexcept {
  return _mm512_cvtps_epi32(x);
}
inline Floats toFloats(Ints x) noexcept {
  return _mm512_cvtepi32_ps(x);
}
inline Floats asFloats(Ints bits) noexcept {
  return _mm512_castsi512_ps(bits);
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
inline Ints multiply(Ints a, Ints b) noexcept {
  return _mm512_mullo_epi32(a, b);
}
inline Ints shiftLeft(Ints x, Ints bits) noexcept {
  return _mm512_sllv_epi32(x, bits);
}
inline Ints halve(Ints x) noexcept {
  return _mm512_srai_epi32(x, 1);
}
inline Ints clamp(Ints x, Ints low, Ints high) noexcept {
  return _mm512_min_epi32(_mm512_max_epi32(x, low), high);
}
inline Ints widen(const std::int8_t* from) noexcept {
  return _mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}
inline void store(std::int8_t* to, Ints x) noexcept {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm512_cvtepi32_epi8(x));
}
inline void storeFirst(std::int8_t* to, Ints x, std::int32_t count) noexcept {
  _mm512_mask_cvtepi32_storeu_epi8(to, firstLanes(count), x);
}
inline Ints highMul(Ints x, Ints multiplier) noexcept {
  const Ints nudge = _mm512_set1_epi64(std::int64_t{1} << 30);
  const Ints even = _mm512_add_epi64(_mm512_mul_epi32(x, multiplier), nudge);
  const Ints odd = _mm512_add_epi64(
      _mm512_mul_epi32(_mm512_srli_epi64(x, 32), _mm512_srli_epi64(multiplier, 32)), nudge);
  return _mm512_mask_blend_epi32(0xAAAA, _mm512_srli_epi64(even, 31), _mm512_slli_epi64(odd, 1));
}
inline Ints divideByPot(Ints x, Ints exponent) noexcept {
  const Ints one = _mm512_set1_epi32(1);
  const Ints mask = _mm512_sub_epi32(_mm512_sllv_epi32(one, exponent), one);
  const Ints threshold = _mm512_add_epi32(_mm512_srli_epi32(mask, 1), _mm512_srli_epi32(x, 31));
  const __mmask16 up = _mm512_cmpgt_epi32_mask(_mm512_and_si512(x, mask), threshold);
  const Ints quotient = _mm512_srav_epi32(x, exponent);
  return _mm512_mask_add_epi32(quotient, up, quotient, one);
}

constexpr int kByteVectors = 1;

inline bool arePositive(const Ints (&x)[kByteVectors]) noexcept {
  return _mm512_cmpgt_epi32_mask(x[0], _mm512_setzero_si512()) == 0xFFFF;
}
inline Ints divideToHalves(Ints x, Ints exponent) noexcept {
  const Ints below = _mm512_add_epi32(x, _mm512_srai_epi32(x, 31));
  return _mm512_srav_epi32(below, _mm512_sub_epi32(exponent, _mm512_set1_epi32(1)));
}
inline Bytes narrowHalves(const Ints (&x)[kByteVectors], std::int32_t zeroPoint) noexcept {
  const Ints whole = _mm512_srai_epi32(_mm512_add_epi32(x[0], _mm512_set1_epi32(1)), 1);
  return _mm512_cvtsepi32_epi8(_mm512_add_epi32(whole, _mm512_set1_epi32(zeroPoint)));
}

using CellS8 = std::uint8_t;
using WeightS8 = std::int8_t;
constexpr std::int32_t kCellOffset = 128;

inline Ints loadCells(const CellS8* from) noexcept {
  return _mm512_loadu_si512(from);
}
inline Ints loadWeights(const WeightS8* from) noexcept {
  return _mm512_loadu_si512(from);
}
inline Ints multiplyAdd(Ints sum, Ints cells, Ints weights) noexcept {
  return _mm512_dpbusd_epi32(sum, cells, weights);
}
inline void layOut(Bytes x, CellS8* to) noexcept {
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_xor_si128(x, _mm_set1_epi8(-128)));
}
inline void interleave(const Bytes (&rows)[4], CellS8* to) noexcept {
  const Bytes top = _mm_set1_epi8(-128);
  const Bytes a = _mm_xor_si128(rows[0], top);
  const Bytes b = _mm_xor_si128(rows[1], top);
  const Bytes c = _mm_xor_si128(rows[2], top);
  const Bytes d = _mm_xor_si128(rows[3], top);
  const Bytes pairs[] = {_mm_unpacklo_epi8(a, b), _mm_unpacklo_epi8(c, d), _mm_unpackhi_epi8(a, b),
                         _mm_unpackhi_epi8(c, d)};
  auto* out = reinterpret_cast<__m128i*>(to);
  _mm_storeu_si128(out, _mm_unpacklo_epi16(pairs[0], pairs[1]));
  _mm_storeu_si128(out + 1, _mm_unpackhi_epi16(pairs[0], pairs[1]));
  _mm_storeu_si128(out + 2, _mm_unpacklo_epi16(pairs[2], pairs[3]));
  _mm_storeu_si128(out + 3, _mm_unpackhi_epi16(pairs[2], pairs[3]));
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
