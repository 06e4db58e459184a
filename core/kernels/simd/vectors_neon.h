// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Vectors of AArch64, with or without the dot product extension; see vectors.h.
#pragma once

#include <cstdint>
#include <cstring>

#include "core/kernels/simd/isa.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

constexpr std::int32_t kLanes = 4;
constexpr int kRegisters = 32;
using Floats = float32x4_t;
using Ints = int32x4_t;
using Mask = uint32x4_t;

inline Floats load(const float* from) noexcept {
  return vld1q_f32(from);
}
inline Floats loadFirst(const float* from, std::int32_t count) noexcept {
  float lanes[kLanes] = {};
  std::memcpy(lanes, from, static_cast<std::size_t>(count) * sizeof(float));
  return vld1q_f32(lanes);
}
inline void store(float* to, Floats x) noexcept {
  vst1q_f32(to, x);
}
inline void storeFirst(float* to, Floats x, std::int32_t count) noexcept {
  float lanes[kLanes];
  vst1q_f32(lanes, x);
  std::memcpy(to, lanes, static_cast<std::size_t>(count) * sizeof(float));
}
inline Floats spread(float x) noexcept {
  return vdupq_n_f32(x);
}
inline Floats add(Floats a, Floats b) noexcept {
  return vaddq_f32(a, b);
}
inline Floats subtract(Floats a, Floats b) noexcept {
  return vsubq_f32(a, b);
}
inline Floats multiply(Floats a, Floats b) noexcept {
  return vmulq_f32(a, b);
}
inline Floats divide(Floats a, Floats b) noexcept {
  return vdivq_f32(a, b);
}
inline Floats multiplyAdd(Floats sum, Floats a, Floats b) noexcept {
  return vfmaq_f32(sum, a, b);
}
inline Mask isLess(Floats a, Floats b) noexcept {
  return vcltq_f32(a, b);
}
inline Mask isNan(Floats x) noexcept {
  return vmvnq_u32(vceqq_f32(x, x));
}
inline Floats select(Mask mask, Floats yes, Floats no) noexcept {
  return vbslq_f32(mask, yes, no);
}
inline Floats smaller(Floats a, Floats b) noexcept {
  return select(isLess(a, b), a, b);
}
inline Floats larger(Floats a, Floats b) noexcept {
  return select(isLess(b, a), a, b);
}
inline Ints roundToInts(Floats x) noexcept {
  return vcvtnq_s32_f32(x);
}
inline Floats toFloats(Ints x) noexcept {
  return vcvtq_f32_s32(x);
}
inline Floats asFloats(Ints bits) noexcept {
  return vreinterpretq_f32_s32(bits);
}

inline Ints load(const std::int32_t* from) noexcept {
  return vld1q_s32(from);
}
inline void store(std::int32_t* to, Ints x) noexcept {
  vst1q_s32(to, x);
}
inline Ints spread(std::int32_t x) noexcept {
  return vdupq_n_s32(x);
}
inline Ints add(Ints a, Ints b) noexcept {
  return vaddq_s32(a, b);
}
inline Ints subtract(Ints a, Ints b) noexcept {
  return vsubq_s32(a, b);
}
inline Ints multiply(Ints a, Ints b) noexcept {
  return vmulq_s32(a, b);
}
inline Ints shiftLeft(Ints x, Ints bits) noexcept {
  return vshlq_s32(x, bits);
}
inline Ints halve(Ints x) noexcept {
  return vshrq_n_s32(x, 1);
}
inline Ints clamp(Ints x, Ints low, Ints high) noexcept {
  return vminq_s32(vmaxq_s32(x, low), high);
}
inline Ints widen(const std::int8_t* from) noexcept {
  std::int32_t bytes;
  std::memcpy(&bytes, from, sizeof(bytes));
  return vmovl_s16(vget_low_s16(vmovl_s8(vreinterpret_s8_s32(vdup_n_s32(bytes)))));
}
inline void storeFirst(std::int8_t* to, Ints x, std::int32_t count) noexcept {
  const int16x4_t words = vqmovn_s32(x);
  const int8x8_t bytes = vqmovn_s16(vcombine_s16(words, words));
  const std::int32_t four = vget_lane_s32(vreinterpret_s32_s8(bytes), 0);
  std::memcpy(to, &four, static_cast<std::size_t>(count));
}
inline void store(std::int8_t* to, Ints x) noexcept {
  storeFirst(to, x, kLanes);
}
inline Ints highMul(Ints x, Ints multiplier) noexcept {
  return vqrdmulhq_s32(x, multiplier);
}
/// Rounding shifts take halves up; one less below 0 takes them away from it.
inline Ints divideByPot(Ints x, Ints exponent) noexcept {
  const Ints shift = vnegq_s32(exponent);
  return vrshlq_s32(vqaddq_s32(x, vshrq_n_s32(vandq_s32(x, shift), 31)), shift);
}

using Bytes = int8x16_t;

inline Bytes loadBytes(const std::int8_t* from) noexcept {
  return vld1q_s8(from);
}
inline void storeBytes(std::int8_t* to, Bytes x) noexcept {
  vst1q_s8(to, x);
}
inline Bytes spreadByte(std::int8_t x) noexcept {
  return vdupq_n_s8(x);
}
inline Bytes smallerBytes(Bytes a, Bytes b) noexcept {
  return vminq_s8(a, b);
}
inline Bytes largerBytes(Bytes a, Bytes b) noexcept {
  return vmaxq_s8(a, b);
}

constexpr int kByteVectors = 4;

inline bool arePositive(const Ints (&x)[kByteVectors]) noexcept {
  return vminvq_s32(vminq_s32(vminq_s32(x[0], x[1]), vminq_s32(x[2], x[3]))) > 0;
}
inline Ints divideToHalves(Ints x, Ints exponent) noexcept {
  return vshlq_s32(vsraq_n_s32(x, x, 31), vsubq_s32(vdupq_n_s32(1), exponent));
}
inline Bytes narrowHalves(const Ints (&x)[kByteVectors], std::int32_t zeroPoint) noexcept {
  const int16x8_t zero = vdupq_n_s16(static_cast<std::int16_t>(zeroPoint));
  const int16x8_t low = vqmovn_high_s32(vqmovn_s32(x[0]), x[1]);
  const int16x8_t high = vqmovn_high_s32(vqmovn_s32(x[2]), x[3]);
  return vqmovn_high_s16(vqmovn_s16(vqaddq_s16(vrshrq_n_s16(low, 1), zero)),
                         vqaddq_s16(vrshrq_n_s16(high, 1), zero));
}

using CellS8 = std::int8_t;
using WeightS8 = std::int8_t;
constexpr std::int32_t kCellOffset = 0;

inline Ints loadCells(const CellS8* from) noexcept {
  return vreinterpretq_s32_s8(vld1q_s8(from));
}
inline Ints loadWeights(const WeightS8* from) noexcept {
  return loadCells(from);
}
/// Without the extension products are summed in pairs, which keeps them exact.
inline Ints multiplyAdd(Ints sum, Ints cells, Ints weights) noexcept {
  const Bytes x = vreinterpretq_s8_s32(cells);
  const Bytes w = vreinterpretq_s8_s32(weights);
#if defined(MOTE_ISA_NEON_DOT)
  return vdotq_s32(sum, x, w);
#else
  const Ints low = vpaddlq_s16(vmull_s8(vget_low_s8(x), vget_low_s8(w)));
  const Ints high = vpaddlq_s16(vmull_high_s8(x, w));
  return vaddq_s32(sum, vpaddq_s32(low, high));
#endif
}
inline void layOut(Bytes x, CellS8* to) noexcept {
  vst1q_s8(to, x);
}
inline void interleave(const Bytes (&rows)[4], CellS8* to) noexcept {
  vst4q_s8(to, int8x16x4_t{{rows[0], rows[1], rows[2], rows[3]}});
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
