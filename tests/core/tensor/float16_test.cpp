// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Half precision: every number there and back, and the neighbours' midpoints.
#include "core/tensor/float16.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace mote {
namespace {

double valueOf(std::uint16_t half) {
  const int exponent = (half >> 10) & 0x1F;
  const int mantissa = half & 0x3FF;
  const double magnitude =
      exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(1024 + mantissa, exponent - 25);
  return (half & 0x8000) != 0 ? -magnitude : magnitude;
}

TEST(Float16, WidensAndRoundsBackEveryNumber) {
  for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
    const auto half = static_cast<std::uint16_t>(bits);
    if (((half >> 10) & 0x1F) == 0x1F) continue;
    ASSERT_EQ(static_cast<double>(halfToFloat(half)), valueOf(half)) << bits;
    ASSERT_EQ(halfOf(valueOf(half)), half) << bits;
  }
}

TEST(Float16, TiesGoToEven) {
  for (std::uint16_t low = 0; low < 0x7BFF; ++low) {
    const auto high = static_cast<std::uint16_t>(low + 1);
    const double middle = (valueOf(low) + valueOf(high)) / 2.0;
    ASSERT_EQ(halfOf(middle), (low & 1) == 0 ? low : high) << low;
    ASSERT_EQ(halfOf(std::nextafter(middle, 0.0)), low) << low;
    ASSERT_EQ(halfOf(std::nextafter(middle, 1e9)), high) << low;
  }
}

TEST(Float16, EndsAreInfiniteAndNansStay) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(halfOf(65519.9), 0x7BFF);
  EXPECT_EQ(halfOf(65520.0), 0x7C00);
  EXPECT_EQ(halfOf(1e300), 0x7C00);
  EXPECT_EQ(halfOf(-kInfinity), 0xFC00);
  EXPECT_TRUE(std::isinf(halfToFloat(0x7C00)));
  EXPECT_TRUE(std::isnan(halfToFloat(halfOf(std::nan("")))));
  EXPECT_EQ(halfOf(-0.0), 0x8000);
  EXPECT_EQ(halfOf(1e-300), 0);
}

}  // namespace
}  // namespace mote
