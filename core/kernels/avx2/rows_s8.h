// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 building blocks: dot products of widened input rows with int8 weight rows, and
// requantization, equal to core/tensor/fixed_point.h to the bit.
#pragma once

#include "core/kernels/avx2/isa.h"

#if defined(__x86_64__)

#include <cstdint>
#include <cstring>

#include "core/kernels/avx2/row_block.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::avx2 {

MOTE_AVX2_BEGIN

/// Elements of a widened row: a multiple of 16, zeros behind the end.
constexpr std::int32_t paddedDepth(std::int32_t depth) noexcept {
  return (depth + 15) & ~15;
}

/// `count` (below 16) bytes, zeros behind: never reads beyond them.
inline __m128i loadBytes(const std::int8_t* from, std::int32_t count) noexcept {
  alignas(16) std::int8_t bytes[16] = {};
  std::memcpy(bytes, from, static_cast<std::size_t>(count));
  return _mm_load_si128(reinterpret_cast<const __m128i*>(bytes));
}

inline __m256i widen(const std::int8_t* from) noexcept {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}

inline __m256i loadInts(const std::int32_t* from) noexcept {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
}

inline __m256i loadInts(const std::int8_t* from) noexcept {
  return _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)));
}

/// Writes rows of widened input, 16 elements at a time: up to 15 elements behind the last are
/// written too, so rows are filled from their start on.
struct WideWriter {
  std::int32_t zeroPoint;
  const std::int8_t* inputEnd;  ///< nothing is read from here on

  void copy(const std::int8_t* from, std::int32_t count, std::int16_t* to) const noexcept {
    const __m256i zero = _mm256_set1_epi16(static_cast<std::int16_t>(zeroPoint));
    std::int32_t i = 0;
    for (; i < count && inputEnd - (from + i) >= 16; i += 16) {
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i),
                          _mm256_sub_epi16(widen(from + i), zero));
    }
    for (; i < count; ++i) {
      to[i] = static_cast<std::int16_t>(from[i] - zeroPoint);
    }
  }
  void clear(std::int32_t count, std::int16_t* to) const noexcept {
    for (std::int32_t i = 0; i < count; i += 16) {
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i), _mm256_setzero_si256());
    }
  }
};

/// The sums of each vector's eight lanes.
inline __m128i sumLanes(__m256i a, __m256i b, __m256i c, __m256i d) noexcept {
  const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

/// As dotRows of floats; input rows are widened and padded with zeros, so that what follows a
/// weight row does not count.
template <int kRows, int kChannels>
void dotRows(const std::int16_t* const* rows, const WeightRows<std::int8_t>& weights,
             std::int32_t channel, std::int32_t* sums, std::int32_t stride) noexcept {
  const std::int32_t depth = weights.depth;
  const std::int8_t* weight = weights.row(channel);
  __m256i sum[kRows][kChannels];
  MOTE_UNROLL
  for (auto& row : sum) {
    MOTE_UNROLL
    for (__m256i& one : row) {
      one = _mm256_setzero_si256();
    }
  }
  const auto step = [&](std::int32_t k, const __m256i(&w)[kChannels]) noexcept {
    MOTE_UNROLL
    for (int r = 0; r < kRows; ++r) {
      const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(rows[r] + k));
      MOTE_UNROLL
      for (int c = 0; c < kChannels; ++c) {
        sum[r][c] = _mm256_add_epi32(sum[r][c], _mm256_madd_epi16(x, w[c]));
      }
    }
  };
  std::int32_t k = 0;
  __m256i w[kChannels];
  for (; k + 16 <= depth; k += 16) {
    MOTE_UNROLL
    for (int c = 0; c < kChannels; ++c) {
      w[c] = widen(weight + c * depth + k);
    }
    step(k, w);
  }
  if (k < depth) {
    MOTE_UNROLL
    for (int c = 0; c < kChannels; ++c) {
      const std::int8_t* from = weight + c * depth + k;
      w[c] =
          weights.end - from >= 16 ? widen(from) : _mm256_cvtepi8_epi16(loadBytes(from, depth - k));
    }
    step(k, w);
  }
  MOTE_UNROLL
  for (int r = 0; r < kRows; ++r) {
    if constexpr (kChannels == 4) {
      _mm_storeu_si128(reinterpret_cast<__m128i*>(sums + r * stride),
                       sumLanes(sum[r][0], sum[r][1], sum[r][2], sum[r][3]));
    } else {
      const __m256i zero = _mm256_setzero_si256();
      sums[r * stride] = _mm_cvtsi128_si32(sumLanes(sum[r][0], zero, zero, zero));
    }
  }
}

/// saturatingRoundingDoublingHighMul of eight values and multipliers >= 0, which never saturate.
inline __m256i highMul(__m256i x, __m256i multiplier) noexcept {
  const __m256i nudge = _mm256_set1_epi64x(std::int64_t{1} << 30);
  const __m256i even = _mm256_add_epi64(_mm256_mul_epi32(x, multiplier), nudge);
  const __m256i odd = _mm256_add_epi64(
      _mm256_mul_epi32(_mm256_srli_epi64(x, 32), _mm256_srli_epi64(multiplier, 32)), nudge);
  return _mm256_blend_epi32(_mm256_srli_epi64(even, 31), _mm256_slli_epi64(odd, 1), 0xAA);
}

/// roundingDivideByPot lane by lane.
inline __m256i divideByPot(__m256i x, __m256i exponent) noexcept {
  const __m256i one = _mm256_set1_epi32(1);
  const __m256i mask = _mm256_sub_epi32(_mm256_sllv_epi32(one, exponent), one);
  const __m256i negative = _mm256_cmpgt_epi32(_mm256_setzero_si256(), x);
  const __m256i threshold = _mm256_sub_epi32(_mm256_srli_epi32(mask, 1), negative);
  const __m256i up = _mm256_cmpgt_epi32(_mm256_and_si256(x, mask), threshold);
  return _mm256_sub_epi32(_mm256_srav_epi32(x, exponent), up);
}

/// multiplyByQuantizedMultiplier lane by lane.
inline __m256i rescale(__m256i x, __m256i multiplier, __m256i shift) noexcept {
  const __m256i none = _mm256_setzero_si256();
  x = highMul(_mm256_sllv_epi32(x, _mm256_max_epi32(shift, none)), multiplier);
  return divideByPot(x, _mm256_max_epi32(_mm256_sub_epi32(none, shift), none));
}

/// clampToInt8 of eight values, stored one after another.
struct Int8Clamp {
  __m256i low;
  __m256i high;
  __m256i zeroPoint;

  Int8Clamp(std::int32_t zero, std::int32_t minimum, std::int32_t maximum) noexcept
      : low(_mm256_set1_epi32(minimum - zero)),
        high(_mm256_set1_epi32(maximum - zero)),
        zeroPoint(_mm256_set1_epi32(zero)) {}

  void store(__m256i x, std::int8_t* output) const noexcept {
    x = _mm256_add_epi32(_mm256_min_epi32(_mm256_max_epi32(x, low), high), zeroPoint);
    const __m256i words = _mm256_packs_epi32(x, x);
    const __m256i bytes = _mm256_packs_epi16(words, words);
    const std::int32_t halves[] = {_mm_cvtsi128_si32(_mm256_castsi256_si128(bytes)),
                                   _mm_cvtsi128_si32(_mm256_extracti128_si256(bytes, 1))};
    std::memcpy(output, halves, sizeof(halves));
  }
};

/// Bias, rescaling and clamp of neighbouring channels.
inline void finishRow(const QuantizedEpilogue& epilogue, const std::int32_t* sums,
                      std::int32_t channel, std::int32_t count, std::int8_t* output) noexcept {
  const Int8Clamp clamp(epilogue.zeroPoint, epilogue.minimum, epilogue.maximum);
  std::int32_t i = 0;
  for (; i + 8 <= count; i += 8) {
    const std::int32_t at = channel + i;
    __m256i x = loadInts(sums + i);
    if (epilogue.bias != nullptr) {
      x = _mm256_add_epi32(x, loadInts(epilogue.bias + at));
    }
    clamp.store(rescale(x, loadInts(epilogue.multiplier + at), loadInts(epilogue.shift + at)),
                output + i);
  }
  for (; i < count; ++i) {
    output[i] = epilogue(sums[i], channel + i);
  }
}

MOTE_AVX2_END

}  // namespace mote::kernels::avx2

#endif
