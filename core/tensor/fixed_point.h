// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TensorFlow Lite's integer arithmetic, to the bit: int8 results on every target must be equal.
// Source: gemmlowp fixedpoint.h and TensorFlow Lite's reference kernels (double rounding).
#pragma once

#include <cstdint>

namespace mote {

/// A positive real as multiplier / 2^31 * 2^shift; multiplier is 0 or in [2^30, 2^31).
struct QuantizedMultiplier {
  std::int32_t multiplier = 0;
  std::int32_t shift = 0;  ///< in [kMinShift, kMaxShift]; positive shifts left
};

/// Of those that are not 0: kernels may rely on a sum beyond 2^30 being clamped whatever follows.
constexpr std::int32_t kMinMultiplier = std::int32_t{1} << 30;
constexpr std::int32_t kMinShift = -31;
constexpr std::int32_t kMaxShift = 30;

/// Low 32 bits of a sum, difference or left shift: overflow wraps instead of being undefined.
[[nodiscard]] constexpr std::int32_t wrappingAdd(std::int32_t a, std::int32_t b) noexcept {
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b));
}
[[nodiscard]] constexpr std::int32_t wrappingSubtract(std::int32_t a, std::int32_t b) noexcept {
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) - static_cast<std::uint32_t>(b));
}
[[nodiscard]] constexpr std::int32_t wrappingShiftLeft(std::int32_t value,
                                                       std::int32_t bits) noexcept {
  return static_cast<std::int32_t>(static_cast<std::uint32_t>(value) << bits);
}

/// round(a * b / 2^31), ties upward; the one overflow (both INT32_MIN) saturates.
[[nodiscard]] constexpr std::int32_t saturatingRoundingDoublingHighMul(std::int32_t a,
                                                                       std::int32_t b) noexcept {
  if (a == b && a == INT32_MIN) {
    return INT32_MAX;
  }
  const std::int64_t product = static_cast<std::int64_t>(a) * b;
  return static_cast<std::int32_t>((product + (std::int64_t{1} << 30)) >> 31);
}

/// round(value / 2^exponent), ties away from zero; exponent in [0, 31].
[[nodiscard]] constexpr std::int32_t roundingDivideByPot(std::int32_t value,
                                                         std::int32_t exponent) noexcept {
  const auto mask = static_cast<std::int32_t>((std::uint32_t{1} << exponent) - 1U);
  const std::int32_t remainder = value & mask;
  const std::int32_t threshold = (mask >> 1) + (value < 0 ? 1 : 0);
  return (value >> exponent) + (remainder > threshold ? 1 : 0);
}

/// value * multiplier / 2^31 * 2^shift with TFLite's double rounding. multiplier >= 0.
[[nodiscard]] constexpr std::int32_t multiplyByQuantizedMultiplier(std::int32_t value,
                                                                   std::int32_t multiplier,
                                                                   std::int32_t shift) noexcept {
  const std::int32_t left = shift > 0 ? shift : 0;
  const std::int32_t right = shift > 0 ? 0 : -shift;
  return roundingDivideByPot(
      saturatingRoundingDoublingHighMul(wrappingShiftLeft(value, left), multiplier), right);
}

/// The same of a sum in 64 bits, as TFLite rescales layers of int16 by int8: the multiplier rounded
/// to 15 bits, then one rounding, ties upward. |value| < 2^47; shift <= kMaxLongShift.
constexpr std::int32_t kMaxLongShift = 7;
[[nodiscard]] constexpr std::int64_t multiplyLongByQuantizedMultiplier(
    std::int64_t value, std::int32_t multiplier, std::int32_t shift) noexcept {
  const std::int32_t reduced = multiplier < 0x7FFF0000 ? (multiplier + (1 << 15)) >> 16 : 0x7FFF;
  const std::int32_t right = 15 - shift;
  const auto product = static_cast<std::uint64_t>(value) * static_cast<std::uint64_t>(reduced);
  return static_cast<std::int64_t>(product + (std::uint64_t{1} << (right - 1))) >> right;
}

[[nodiscard]] constexpr std::int16_t clampToInt16(std::int64_t value, std::int32_t minimum,
                                                  std::int32_t maximum) noexcept {
  return static_cast<std::int16_t>(value < minimum ? minimum : value > maximum ? maximum : value);
}

/// A requantized accumulator moved to `zeroPoint` and clamped, without overflow on the way.
[[nodiscard]] constexpr std::int8_t clampToInt8(std::int32_t value, std::int32_t zeroPoint,
                                                std::int32_t minimum,
                                                std::int32_t maximum) noexcept {
  if (value < minimum - zeroPoint) {
    return static_cast<std::int8_t>(minimum);
  }
  if (value > maximum - zeroPoint) {
    return static_cast<std::int8_t>(maximum);
  }
  return static_cast<std::int8_t>(value + zeroPoint);
}

/// TFLite's QuantizeMultiplier: `real` >= 0 and finite as multiplier and shift. Reals below 2^-32
/// give 0; those of 2^30 and more saturate. Host use: double precision is slow on boards.
[[nodiscard]] QuantizedMultiplier quantizeMultiplier(double real) noexcept;

/// What softmax_s8 needs besides its shape; see SoftmaxParams in core/kernels/reduce.h.
struct SoftmaxScaling {
  QuantizedMultiplier multiplier;
  std::int32_t diffMin = 0;
};

/// TFLite's PreprocessSoftmaxScaling and CalculateInputRadius, with 5 integer bits.
[[nodiscard]] SoftmaxScaling softmaxScaling(double inputScale, double beta = 1.0) noexcept;

/// exp(a) for a <= 0. In: Q5.26, out: Q0.31.
[[nodiscard]] std::int32_t expOnNegativeValues(std::int32_t a) noexcept;

/// 1 / (1 + a) for a in [0, 1). In and out: Q0.31.
[[nodiscard]] std::int32_t oneOverOnePlusX(std::int32_t a) noexcept;

}  // namespace mote
