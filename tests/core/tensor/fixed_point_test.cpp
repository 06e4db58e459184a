// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fixed-point arithmetic against its definition in wider integers and in long double.
#include "core/tensor/fixed_point.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/random.h"

namespace mote {
namespace {

using tests::Random;

/// gemmlowp's definition: nudge by 2^30 with the product's sign, divide truncating.
std::int32_t highMulByDivision(std::int32_t a, std::int32_t b) {
  if (a == b && a == INT32_MIN) {
    return INT32_MAX;
  }
  const __int128 product = static_cast<__int128>(a) * b;
  const __int128 nudge = product >= 0 ? (1 << 30) : 1 - (1 << 30);
  return static_cast<std::int32_t>((product + nudge) / (static_cast<__int128>(1) << 31));
}

/// Ties away from zero, in exact arithmetic.
std::int32_t divideByPot(std::int32_t value, std::int32_t exponent) {
  return static_cast<std::int32_t>(
      std::round(std::ldexp(static_cast<long double>(value), -exponent)));
}

TEST(FixedPoint, HighMulRoundsAsGemmlowp) {
  const std::int32_t edges[] = {INT32_MIN, INT32_MIN + 1, -(1 << 30), -32769,   -2, -1, 0, 1, 2,
                                3,         32768,         1 << 30,    INT32_MAX};
  for (const std::int32_t a : edges) {
    for (const std::int32_t b : edges) {
      EXPECT_EQ(saturatingRoundingDoublingHighMul(a, b), highMulByDivision(a, b)) << a << " " << b;
    }
  }
  Random random(1);
  for (int i = 0; i < 200000; ++i) {
    const std::int32_t a = random.integer(INT32_MIN, INT32_MAX);
    const std::int32_t b = random.integer(INT32_MIN, INT32_MAX);
    ASSERT_EQ(saturatingRoundingDoublingHighMul(a, b), highMulByDivision(a, b)) << a << " " << b;
  }
}

TEST(FixedPoint, DivideByPotRoundsTiesAwayFromZero) {
  EXPECT_EQ(roundingDivideByPot(3, 1), 2);
  EXPECT_EQ(roundingDivideByPot(-3, 1), -2);
  EXPECT_EQ(roundingDivideByPot(-5, 2), -1);
  EXPECT_EQ(roundingDivideByPot(-6, 2), -2);
  Random random(2);
  for (int i = 0; i < 200000; ++i) {
    const std::int32_t value = random.integer(INT32_MIN, INT32_MAX) >> random.integer(0, 31);
    const std::int32_t exponent = random.integer(0, 31);
    ASSERT_EQ(roundingDivideByPot(value, exponent), divideByPot(value, exponent))
        << value << " " << exponent;
  }
}

TEST(FixedPoint, MultiplierStandsForTheReal) {
  Random random(3);
  for (int i = 0; i < 20000; ++i) {
    const double real = std::ldexp(1.0 + random.real(0.0F, 1.0F), random.integer(-30, 10));
    const auto [multiplier, shift] = quantizeMultiplier(real);
    ASSERT_GE(multiplier, 1 << 30);
    ASSERT_NEAR(std::ldexp(multiplier, shift - 31) / real, 1.0, 1e-9);
    const std::int32_t value = random.integer(-50000, 50000);
    const double exact = value * real;
    if (std::fabs(exact) < 1e8 && shift <= 14) {
      ASSERT_NEAR(multiplyByQuantizedMultiplier(value, multiplier, shift), exact,
                  1.01 + std::fabs(exact) * 1e-9);
    }
  }
}

TEST(FixedPoint, MultiplierEdges) {
  EXPECT_EQ(quantizeMultiplier(0.0).multiplier, 0);
  EXPECT_EQ(quantizeMultiplier(1.0).multiplier, 1 << 30);
  EXPECT_EQ(quantizeMultiplier(1.0).shift, 1);
  EXPECT_EQ(quantizeMultiplier(0.5).shift, 0);
  // Rounds up to 2^31: TFLite halves it and adds one to the shift.
  EXPECT_EQ(quantizeMultiplier(1.0 - 1e-12).multiplier, 1 << 30);
  EXPECT_EQ(quantizeMultiplier(1.0 - 1e-12).shift, 1);
  EXPECT_EQ(quantizeMultiplier(1e-12).multiplier, 0);
  EXPECT_EQ(quantizeMultiplier(1e12).multiplier, INT32_MAX);
  EXPECT_EQ(quantizeMultiplier(HUGE_VAL).multiplier, INT32_MAX);
  EXPECT_EQ(quantizeMultiplier(NAN).multiplier, 0);
  EXPECT_EQ(quantizeMultiplier(1e12).shift, kMaxShift);
}

TEST(FixedPoint, DoubleRoundingIsKept) {
  // 1.5 * 0.5 = 0.75: high mul of the doubled value gives 1, single rounding as well; 5 * 2^-31
  // after a right shift of 1 shows the two roundings: 0.5 -> 1 -> 1, once would give 0.
  const std::int32_t half = 1 << 30;
  EXPECT_EQ(multiplyByQuantizedMultiplier(1, half, 0), 1) << "0.5 rounds up";
  EXPECT_EQ(multiplyByQuantizedMultiplier(1, half, -1), 1) << "0.25 rounds to 1 in two steps";
  EXPECT_EQ(multiplyByQuantizedMultiplier(-1, half, -1), 0) << "-0.25: -0.5 rounds up to 0";
}

TEST(FixedPoint, ClampNeverOverflows) {
  EXPECT_EQ(clampToInt8(INT32_MAX, 127, -128, 127), 127);
  EXPECT_EQ(clampToInt8(INT32_MIN, -128, -128, 127), -128);
  EXPECT_EQ(clampToInt8(5, -3, -128, 127), 2);
  EXPECT_EQ(clampToInt8(5, -3, 3, 127), 3);
}

TEST(FixedPoint, ExponentialIsCloseToTheReal) {
  EXPECT_EQ(expOnNegativeValues(0), INT32_MAX);
  for (double x = -31.9; x < 0; x += 0.0137) {
    const auto fixed = static_cast<std::int32_t>(std::lround(x * (1 << 26)));
    EXPECT_NEAR(std::ldexp(expOnNegativeValues(fixed), -31), std::exp(x), 3e-7) << x;
  }
}

TEST(FixedPoint, ReciprocalIsCloseToTheReal) {
  for (double x = 0; x < 1; x += 0.00137) {
    const auto fixed = static_cast<std::int32_t>(std::lround(std::ldexp(x, 31)));
    EXPECT_NEAR(std::ldexp(oneOverOnePlusX(fixed), -31), 1.0 / (1.0 + x), 1e-8) << x;
  }
}

TEST(FixedPoint, SoftmaxScalingFollowsTflite) {
  // beta * scale * 2^26 = 0.1 * 2^26 = 6710886.4 = 0.8 * 2^23.
  const SoftmaxScaling scaling = softmaxScaling(0.1);
  EXPECT_EQ(scaling.multiplier.shift, 23);
  EXPECT_EQ(scaling.multiplier.multiplier, std::lround(0.8 * 2147483648.0));
  // floor(31 * 2^26 / 2^23)
  EXPECT_EQ(scaling.diffMin, -248);
}

}  // namespace
}  // namespace mote
