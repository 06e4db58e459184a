// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Half precision (IEEE 754 binary16) as bits, for targets whose compilers lack the type.
#pragma once

#include <bit>
#include <cstdint>

namespace mote {

/// Exact.
[[nodiscard]] constexpr float halfToFloat(std::uint16_t half) noexcept {
  const std::uint32_t sign = (half & 0x8000U) << 16U;
  std::uint32_t exponent = (half >> 10U) & 0x1FU;
  std::uint32_t mantissa = half & 0x3FFU;
  if (exponent == 31U) {
    return std::bit_cast<float>(sign | 0x7F800000U | (mantissa << 13U));
  }
  if (exponent == 0U) {
    if (mantissa == 0U) {
      return std::bit_cast<float>(sign);
    }
    exponent = 1U;
    while ((mantissa & 0x400U) == 0U) {
      mantissa <<= 1U;
      --exponent;
    }
    mantissa &= 0x3FFU;
  }
  return std::bit_cast<float>(sign | ((exponent + 112U) << 23U) | (mantissa << 13U));
}

/// Rounded to nearest, ties to even; beyond the range infinite. From double, so that numbers of
/// either width round once.
[[nodiscard]] constexpr std::uint16_t halfOf(double value) noexcept {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const auto sign = static_cast<std::uint32_t>(bits >> 48U) & 0x8000U;
  const std::int32_t exponent = static_cast<std::int32_t>((bits >> 52U) & 0x7FFU) - 1023;
  const std::uint64_t mantissa = bits & 0xFFFFFFFFFFFFFU;
  if (exponent > 15) {
    const bool isNan = exponent == 1024 && mantissa != 0;
    return static_cast<std::uint16_t>(sign | 0x7C00U | (isNan ? 0x200U : 0U));
  }
  if (exponent < -25) {
    return static_cast<std::uint16_t>(sign);
  }
  const std::uint64_t significand = mantissa | 0x10000000000000U;
  const std::int32_t below = exponent < -14 ? -14 - exponent : 0;  // subnormals keep fewer bits
  const auto shift = static_cast<std::uint32_t>(42 + below);
  const std::uint64_t rest = significand & ((std::uint64_t{1} << shift) - 1);
  const std::uint64_t half = std::uint64_t{1} << (shift - 1);
  auto kept = static_cast<std::uint32_t>(significand >> shift);
  if (rest > half || (rest == half && (kept & 1U) != 0)) {
    ++kept;
  }
  // The leading one of a normal number counts into the exponent, and so does a carry.
  const std::uint32_t raised = below > 0 ? 0U : static_cast<std::uint32_t>(exponent + 14) << 10U;
  return static_cast<std::uint16_t>(sign | (raised + kept));
}

}  // namespace mote
