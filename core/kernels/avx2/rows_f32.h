// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Float building blocks: dot products of a few input rows with a few weight rows, and the epilogue.
#pragma once

#include "core/kernels/avx2/isa.h"

#if defined(__x86_64__)

#include <cstdint>

#include "core/kernels/avx2/row_block.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::avx2 {

MOTE_AVX2_BEGIN

/// Lanes below `count` (at most 8) set.
inline __m256i laneMask(std::int32_t count) noexcept {
  const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(count), lanes);
}

/// Copies rows 8 elements at a time: up to 7 elements behind the last are written too, so rows are
/// filled from their start on.
struct Writer {
  const float* inputEnd;  ///< nothing is read from here on

  void copy(const float* from, std::int32_t count, float* to) const noexcept {
    std::int32_t i = 0;
    for (; i < count && inputEnd - (from + i) >= 8; i += 8) {
      _mm256_storeu_ps(to + i, _mm256_loadu_ps(from + i));
    }
    for (; i < count; ++i) {
      to[i] = from[i];
    }
  }
  void clear(std::int32_t count, float* to) const noexcept {
    for (std::int32_t i = 0; i < count; i += 8) {
      _mm256_storeu_ps(to + i, _mm256_setzero_ps());
    }
  }
};

/// The sums of each vector's eight lanes.
inline __m128 sumLanes(__m256 a, __m256 b, __m256 c, __m256 d) noexcept {
  const __m256 pairs = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
  return _mm_add_ps(_mm256_castps256_ps128(pairs), _mm256_extractf128_ps(pairs, 1));
}

/// sums[row * stride + i] for kRows input rows and kChannels (1 or 4) weight rows from `channel`
/// on.
template <int kRows, int kChannels>
void dotRows(const float* const* rows, const WeightRows<float>& weights, std::int32_t channel,
             float* sums, std::int32_t stride) noexcept {
  const std::int32_t depth = weights.depth;
  const float* weight = weights.row(channel);
  __m256 sum[kRows][kChannels];
  MOTE_UNROLL
  for (auto& row : sum) {
    MOTE_UNROLL
    for (__m256& one : row) {
      one = _mm256_setzero_ps();
    }
  }
  std::int32_t k = 0;
  for (; k + 8 <= depth; k += 8) {
    __m256 x[kRows];
    MOTE_UNROLL
    for (int r = 0; r < kRows; ++r) {
      x[r] = _mm256_loadu_ps(rows[r] + k);
    }
    MOTE_UNROLL
    for (int c = 0; c < kChannels; ++c) {
      const __m256 w = _mm256_loadu_ps(weight + c * depth + k);
      MOTE_UNROLL
      for (int r = 0; r < kRows; ++r) {
        sum[r][c] = _mm256_fmadd_ps(x[r], w, sum[r][c]);
      }
    }
  }
  if (k < depth) {
    const __m256i mask = laneMask(depth - k);
    MOTE_UNROLL
    for (int c = 0; c < kChannels; ++c) {
      const __m256 w = _mm256_maskload_ps(weight + c * depth + k, mask);
      MOTE_UNROLL
      for (int r = 0; r < kRows; ++r) {
        sum[r][c] = _mm256_fmadd_ps(_mm256_maskload_ps(rows[r] + k, mask), w, sum[r][c]);
      }
    }
  }
  MOTE_UNROLL
  for (int r = 0; r < kRows; ++r) {
    if constexpr (kChannels == 4) {
      _mm_storeu_ps(sums + r * stride, sumLanes(sum[r][0], sum[r][1], sum[r][2], sum[r][3]));
    } else {
      const __m256 zero = _mm256_setzero_ps();
      sums[r * stride] = _mm_cvtss_f32(sumLanes(sum[r][0], zero, zero, zero));
    }
  }
}

/// Bias and clamp of neighbouring channels; output may not overlap sums.
inline void finishRow(const FloatEpilogue& epilogue, const float* sums, std::int32_t channel,
                      std::int32_t count, float* output) noexcept {
  const __m256 low = _mm256_set1_ps(epilogue.minimum);
  const __m256 high = _mm256_set1_ps(epilogue.maximum);
  std::int32_t i = 0;
  for (; i + 8 <= count; i += 8) {
    __m256 x = _mm256_loadu_ps(sums + i);
    if (epilogue.bias != nullptr) {
      x = _mm256_add_ps(x, _mm256_loadu_ps(epilogue.bias + channel + i));
    }
    // The operand order keeps a NaN, as the reference does.
    _mm256_storeu_ps(output + i, _mm256_min_ps(high, _mm256_max_ps(low, x)));
  }
  for (; i < count; ++i) {
    output[i] = epilogue(sums[i], channel + i);
  }
}

MOTE_AVX2_END

}  // namespace mote::kernels::avx2

#endif
