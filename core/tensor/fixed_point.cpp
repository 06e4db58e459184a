// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// exp and 1/(1+x) in fixed point, and the host's conversion of reals into multipliers.
#include "core/tensor/fixed_point.h"

#include <cmath>

namespace mote {
namespace {

constexpr std::int32_t kSoftmaxIntegerBits = 5;

constexpr std::int32_t multiply(std::int32_t a, std::int32_t b) noexcept {
  return saturatingRoundingDoublingHighMul(a, b);
}

/// value * 2^exponent, saturating.
constexpr std::int32_t saturatingShiftLeft(std::int32_t value, std::int32_t exponent) noexcept {
  const std::int32_t threshold = (std::int32_t{1} << (31 - exponent)) - 1;
  if (value > threshold) {
    return INT32_MAX;
  }
  return value < -threshold ? INT32_MIN : wrappingShiftLeft(value, exponent);
}

/// exp(a) for a in [-1/4, 0), Q0.31: a Taylor series around -1/8.
std::int32_t expOnQuarter(std::int32_t a) noexcept {
  constexpr std::int32_t kExpOfMinusEighth = 1895147668;
  constexpr std::int32_t kOneThird = 715827883;
  constexpr std::int32_t kOneEighth = 1 << 28;
  const std::int32_t x = a + kOneEighth;
  const std::int32_t x2 = multiply(x, x);
  const std::int32_t x3 = multiply(x2, x);
  const std::int32_t x4 = multiply(x2, x2);
  const std::int32_t x4Over4 = roundingDivideByPot(x4, 2);
  const std::int32_t higherTerms = roundingDivideByPot(multiply(x4Over4 + x3, kOneThird) + x2, 1);
  return kExpOfMinusEighth + multiply(kExpOfMinusEighth, x + higherTerms);
}

}  // namespace

std::int32_t expOnNegativeValues(std::int32_t a) noexcept {
  // exp(-2^k) for k = -2 ... 4 in Q0.31: the quarter's result is multiplied by one for each bit.
  constexpr std::int32_t kExpOfPowers[] = {1672461947, 1302514674, 790015084, 290630308,
                                           39332535,   720401,     242};
  constexpr std::int32_t kOneQuarter = 1 << 24;
  if (a == 0) {
    return INT32_MAX;
  }
  const std::int32_t inQuarter = (a & (kOneQuarter - 1)) - kOneQuarter;
  const auto remainder = static_cast<std::uint32_t>(inQuarter) - static_cast<std::uint32_t>(a);
  std::int32_t result = expOnQuarter(saturatingShiftLeft(inQuarter, kSoftmaxIntegerBits));
  std::uint32_t bit = kOneQuarter;
  for (const std::int32_t factor : kExpOfPowers) {
    if ((remainder & bit) != 0) {
      result = multiply(result, factor);
    }
    bit <<= 1;
  }
  return result;
}

std::int32_t oneOverOnePlusX(std::int32_t a) noexcept {
  // Newton-Raphson on the half denominator; x is Q2.29.
  constexpr std::int32_t k48Over17 = 1515870810;
  constexpr std::int32_t kMinus32Over17 = -1010580540;
  constexpr std::int32_t kOneInQ2 = 1 << 29;
  const auto half = static_cast<std::int32_t>((std::int64_t{a} + INT32_MAX + 1) / 2);
  std::int32_t x = k48Over17 + multiply(half, kMinus32Over17);
  for (int i = 0; i < 3; ++i) {
    const std::int32_t error = kOneInQ2 - multiply(half, x);
    x = wrappingAdd(x, saturatingShiftLeft(multiply(x, error), 2));
  }
  return saturatingShiftLeft(x, 1);
}

QuantizedMultiplier quantizeMultiplier(double real) noexcept {
  if (!(real > 0.0)) {
    return {};
  }
  if (std::isinf(real)) {
    return {INT32_MAX, kMaxShift};
  }
  int shift = 0;
  const double fraction = std::frexp(real, &shift);
  auto fixed = static_cast<std::int64_t>(std::round(fraction * 2147483648.0));
  if (fixed == (std::int64_t{1} << 31)) {
    fixed /= 2;
    ++shift;
  }
  if (shift < kMinShift) {
    return {};
  }
  if (shift > kMaxShift) {
    return {INT32_MAX, kMaxShift};
  }
  return {static_cast<std::int32_t>(fixed), shift};
}

SoftmaxScaling softmaxScaling(double inputScale, double beta) noexcept {
  constexpr std::int32_t kFractionBits = 31 - kSoftmaxIntegerBits;
  constexpr double kLargest = 2147483647.0;
  const double real = beta * inputScale * static_cast<double>(1 << kFractionBits);
  SoftmaxScaling scaling;
  scaling.multiplier = quantizeMultiplier(real < kLargest ? real : kLargest);
  const double radius = static_cast<double>((1 << kSoftmaxIntegerBits) - 1) *
                        static_cast<double>(1 << kFractionBits) /
                        std::ldexp(1.0, scaling.multiplier.shift);
  scaling.diffMin = radius < kLargest ? -static_cast<std::int32_t>(std::floor(radius)) : -INT32_MAX;
  return scaling;
}

}  // namespace mote
