// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Two products in one long multiplication. A word holds two inputs that share a weight, one in its
// low lane of 23 bits, one above; SMLAL multiplies both and adds to two sums in 64 bits. The low
// sum starts at 2^22, stays positive for kLaneTaps products, and then has to be taken out.
#pragma once

#include <cstdint>

#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"

namespace mote::kernels::armv7m {

constexpr std::int32_t kLaneBits = 23;
/// 128 * 255 * 128 < 2^22: inputs less their zero point, times weights.
constexpr std::int32_t kLaneTaps = 128;

[[nodiscard]] constexpr std::uint32_t lanesOf(std::int32_t low, std::int32_t high) noexcept {
  return static_cast<std::uint32_t>(low) + (static_cast<std::uint32_t>(high) << kLaneBits);
}

/// What the loops requantize: shifts to the right by 1 to 20 bits, and sums below 2^30, which they
/// double. So many products and such a bias keep a sum there.
constexpr std::uint32_t kLongestShift = 20;
constexpr std::uint32_t kLargestBias = 1U << 29U;
constexpr std::int32_t kMostProducts = 16384;

[[nodiscard]] inline bool requantizes(std::int32_t bias, std::int32_t shift) noexcept {
  return ~static_cast<std::uint32_t>(shift) < kLongestShift &&
         static_cast<std::uint32_t>(bias) + kLargestBias < 2 * kLargestBias;
}

/// Of a channel; 0 where there is none.
[[nodiscard]] inline std::int32_t biasOf(const Call& call, std::int32_t channel) noexcept {
  const TensorView* bias = optionalInput(call, kBias);
  return bias != nullptr ? bias->as<const std::int32_t>()[channel] : 0;
}

/// The int8 results of a whole layer brought into [minimum, maximum].
inline void clampBytes(std::int8_t* bytes, std::uint32_t count, std::int32_t minimum,
                       std::int32_t maximum) noexcept {
  if (minimum == -128 && maximum == 127) return;
  for (const auto* end = bytes + count; bytes != end; ++bytes) {
    const std::int32_t value = *bytes < minimum ? minimum : *bytes;
    *bytes = static_cast<std::int8_t>(value > maximum ? maximum : value);
  }
}

}  // namespace mote::kernels::armv7m
