// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Cortex-M3's loops rely on, in plain arithmetic: two sums in one 64-bit register come
// apart again, and rounding folded into a long multiplication is TensorFlow Lite's.
#include "core/kernels/armv7m/lanes.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/tensor/fixed_point.h"
#include "tests/support/random.h"

namespace mote::kernels::armv7m {
namespace {

constexpr std::int64_t kLowStart = std::int64_t{1} << (kLaneBits - 1);

/// As the loop multiplies and takes apart.
struct TwoSums {
  std::int64_t both = kLowStart;

  void add(std::int32_t low, std::int32_t high, std::int32_t weight) {
    both += std::int64_t{static_cast<std::int32_t>(lanesOf(low, high))} * weight;
  }
  [[nodiscard]] std::int64_t low() const { return (both & ((1 << kLaneBits) - 1)) - kLowStart; }
  [[nodiscard]] std::int64_t high() const { return both >> kLaneBits; }
};

TEST(Lanes, HoldTheLargestSums) {
  for (const std::int32_t low : {-255, 255}) {
    for (const std::int32_t high : {-255, 255}) {
      for (const std::int32_t weight : {-128, 127}) {
        TwoSums sums;
        for (std::int32_t i = 0; i < kLaneTaps; ++i) sums.add(low, high, weight);
        EXPECT_EQ(sums.low(), kLaneTaps * low * weight);
        EXPECT_EQ(sums.high(), kLaneTaps * high * weight);
      }
    }
  }
}

TEST(Lanes, HoldNoMoreThanTheySay) {
  TwoSums sums;
  for (std::int32_t i = 0; i <= kLaneTaps; ++i) sums.add(255, 0, -128);
  EXPECT_NE(sums.low(), (kLaneTaps + 1) * 255 * -128);
}

TEST(Lanes, ComeApartAgain) {
  tests::Random random(92);
  for (int i = 0; i < 2000; ++i) {
    TwoSums sums;
    std::int64_t low = 0;
    std::int64_t high = 0;
    for (std::int32_t taps = random.integer(1, kLaneTaps); taps > 0; --taps) {
      const std::int32_t a = random.integer(-255, 255);
      const std::int32_t b = random.integer(-255, 255);
      const std::int32_t weight = random.integer(-128, 127);
      sums.add(a, b, weight);
      low += a * weight;
      high += b * weight;
    }
    ASSERT_EQ(sums.low(), low);
    ASSERT_EQ(sums.high(), high);
  }
}

/// The loops' formula: doubled, multiplied, (2 * zero point + 1) << (shift - 1) and the sign added
/// to the upper half, shifted right, clamped.
std::int32_t finished(std::int32_t sum, std::int32_t multiplier, std::int32_t shift,
                      std::int32_t zeroPoint) {
  const std::int64_t doubled = std::int64_t{sum} * 2;
  const std::int64_t term = (std::int64_t{2} * zeroPoint + 1) << (-shift - 1);
  const std::int64_t upper =
      ((doubled * multiplier + 0x80000000LL) >> 32) + term + (sum < 0 ? -1 : 0);
  EXPECT_EQ(upper, static_cast<std::int32_t>(upper));
  const auto result = static_cast<std::int32_t>(upper >> -shift);
  return result < -128 ? -128 : result > 127 ? 127 : result;
}

TEST(Lanes, RoundAsTensorFlowLiteDoes) {
  tests::Random random(93);
  for (int i = 0; i < 200000; ++i) {
    const std::int32_t shift = random.integer(-static_cast<std::int32_t>(kLongestShift), -1);
    const std::int32_t reach = 1 << random.integer(1, 30);
    const std::int32_t sum = random.integer(-reach + 1, reach - 1);
    const std::int32_t multiplier =
        random.integer(0, 15) == 0 ? 0 : random.integer(kMinMultiplier, INT32_MAX);
    const std::int32_t zeroPoint = random.integer(-128, 127);
    const std::int32_t expected =
        clampToInt8(multiplyByQuantizedMultiplier(sum, multiplier, shift), zeroPoint, -128, 127);
    ASSERT_EQ(finished(sum, multiplier, shift, zeroPoint), expected)
        << sum << " * " << multiplier << " >> " << -shift << " + " << zeroPoint;
  }
}

TEST(Lanes, KnowWhatTheyCanRequantize) {
  EXPECT_TRUE(requantizes(0, -1));
  EXPECT_TRUE(requantizes((1 << 29) - 1, -20));
  EXPECT_TRUE(requantizes(-(1 << 29), -20));
  EXPECT_FALSE(requantizes(1 << 29, -1));
  EXPECT_FALSE(requantizes(INT32_MIN, -1));
  EXPECT_FALSE(requantizes(0, 0));
  EXPECT_FALSE(requantizes(0, 1));
  EXPECT_FALSE(requantizes(0, -21));
}

TEST(Lanes, ClampBytes) {
  std::int8_t bytes[] = {-128, -5, 0, 5, 127};
  clampBytes(bytes, 5, -4, 6);
  const std::int8_t expected[] = {-4, -4, 0, 5, 6};
  EXPECT_EQ(std::memcmp(bytes, expected, 5), 0);
}

}  // namespace
}  // namespace mote::kernels::armv7m
