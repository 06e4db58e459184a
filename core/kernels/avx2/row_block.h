// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Multiplies a block of input rows with all weight rows, in tiles whose operands stay in registers
// and the first cache.
#pragma once

#include "core/kernels/avx2/isa.h"

#if defined(__x86_64__)

#include <cstdint>

namespace mote::kernels::avx2 {

/// Rows of `depth` weights, one an output channel, that follow one another and stop at `end`.
template <typename T>
struct WeightRows {
  const T* begin;
  const T* end;
  std::int32_t depth;

  [[nodiscard]] const T* row(std::int32_t channel) const noexcept {
    return begin + channel * depth;
  }
};

constexpr std::int32_t kBlockRows = 12;
constexpr std::int32_t kTileRows = 3;
constexpr std::int32_t kBlockChannels = 64;

MOTE_AVX2_BEGIN

template <int kChannels, typename Row, typename Weight, typename Sum>
void dotTile(const Row* const* rows, std::int32_t count, const WeightRows<Weight>& weights,
             std::int32_t channel, Sum* sums) noexcept {
  std::int32_t row = 0;
  for (; row + kTileRows <= count; row += kTileRows) {
    dotRows<kTileRows, kChannels>(rows + row, weights, channel, sums + row * kBlockChannels,
                                  kBlockChannels);
  }
  if (count - row == 2) {
    dotRows<2, kChannels>(rows + row, weights, channel, sums + row * kBlockChannels,
                          kBlockChannels);
  } else if (count - row == 1) {
    dotRows<1, kChannels>(rows + row, weights, channel, sums + row * kBlockChannels,
                          kBlockChannels);
  }
}

/// Up to kBlockRows rows with `channels` weight rows; finish(row, channel, sums, count) takes runs
/// of neighbouring channels.
template <typename Sum, typename Row, typename Weight, typename Finish>
void multiplyBlock(const Row* const* rows, std::int32_t count, const WeightRows<Weight>& weights,
                   std::int32_t channels, const Finish& finish) noexcept {
  Sum sums[kBlockRows * kBlockChannels];
  for (std::int32_t first = 0; first < channels; first += kBlockChannels) {
    const std::int32_t left = channels - first;
    const std::int32_t size = left < kBlockChannels ? left : kBlockChannels;
    std::int32_t i = 0;
    for (; i + 4 <= size; i += 4) {
      dotTile<4>(rows, count, weights, first + i, sums + i);
    }
    for (; i < size; ++i) {
      dotTile<1>(rows, count, weights, first + i, sums + i);
    }
    for (std::int32_t row = 0; row < count; ++row) {
      finish(row, first, sums + row * kBlockChannels, size);
    }
  }
}

MOTE_AVX2_END

}  // namespace mote::kernels::avx2

#endif
