// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales, zero points and rounding against numbers worked out by hand.
#include "core/quantization/parameters.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace mote::quantization {
namespace {

TEST(Affine, SymmetricRangeSpansAllOfInt8) {
  const Affine affine = affineOf({-1.28F, 1.27F});
  EXPECT_FLOAT_EQ(affine.scale, 0.01F);
  EXPECT_EQ(affine.zeroPoint, 0);
}

TEST(Affine, PositiveRangeStartsAtMinus128) {
  const Affine affine = affineOf({0.5F, 2.55F});
  EXPECT_FLOAT_EQ(affine.scale, 0.01F);
  EXPECT_EQ(affine.zeroPoint, -128);
}

TEST(Affine, NegativeRangeEndsAt127) {
  const Affine affine = affineOf({-2.55F, -0.5F});
  EXPECT_FLOAT_EQ(affine.scale, 0.01F);
  EXPECT_EQ(affine.zeroPoint, 127);
}

TEST(Affine, EmptyRangeIsHarmless) {
  for (const Range range : {Range{0.0F, 0.0F}, Range{0.0F, 1e-45F}, Range{-1e-40F, 0.0F}}) {
    const Affine affine = affineOf(range);
    EXPECT_FLOAT_EQ(affine.scale, 1.0F);
    EXPECT_EQ(affine.zeroPoint, 0);
  }
}

TEST(Affine, ZeroIsExactAndTheRangeIsCoveredWithinHalfAStep) {
  std::mt19937 random(3);
  std::uniform_real_distribution<float> ends(-10.0F, 10.0F);
  for (int round = 0; round < 1000; ++round) {
    const float a = ends(random);
    const float b = ends(random);
    const Range range{std::min(a, b), std::max(a, b)};
    const Affine affine = affineOf(range);
    const auto real = [&](int stored) {
      return static_cast<double>(affine.scale) * (stored - affine.zeroPoint);
    };
    EXPECT_GE(affine.zeroPoint, -128);
    EXPECT_LE(affine.zeroPoint, 127);
    EXPECT_LE(real(-128), static_cast<double>(std::min(range.minimum, 0.0F)) +
                              0.51 * static_cast<double>(affine.scale));
    EXPECT_GE(real(127), static_cast<double>(std::max(range.maximum, 0.0F)) -
                             0.51 * static_cast<double>(affine.scale));
  }
}

TEST(Weights, EachChannelHasItsOwnPeak) {
  const std::vector<float> values = {1.27F, -0.635F, 0.0F, 0.01F, 0.02F, -2.54F};
  const QuantizedWeights rows = quantizeWeights(Array::floats({2, 3}, values), 0);
  ASSERT_EQ(rows.scales.size(), 2U);
  EXPECT_FLOAT_EQ(rows.scales[0], 0.01F);
  EXPECT_FLOAT_EQ(rows.scales[1], 0.02F);
  EXPECT_EQ(rows.stored.toInt64s(), (std::vector<std::int64_t>{127, -64, 0, 1, 1, -127}));
  const QuantizedWeights columns = quantizeWeights(Array::floats({2, 3}, values), 1);
  ASSERT_EQ(columns.scales.size(), 3U);
  EXPECT_FLOAT_EQ(columns.scales[1], 0.635F / 127.0F);
}

TEST(Affine, Int16IsSymmetric) {
  const Affine affine = affineOf({-3.2767F, 1.0F}, ElementType::Int16);
  EXPECT_FLOAT_EQ(affine.scale, 0.0001F);
  EXPECT_EQ(affine.zeroPoint, 0);
  EXPECT_FLOAT_EQ(affineOf({0.5F, 32767.0F}, ElementType::Int16).scale, 1.0F);
  EXPECT_FLOAT_EQ(affineOf({0.0F, 0.0F}, ElementType::Int16).scale, 1.0F);
}

TEST(Weights, OfFourBitsReachSeven) {
  // Multiples of a seventh of the peak are exact.
  const std::vector<float> values = {0.7F, -0.4F, 0.1F, -1.4F, 0.6F, 0.2F};
  const QuantizedWeights rows = quantizeWeights(Array::floats({2, 3}, values), 0, 4);
  EXPECT_FLOAT_EQ(rows.scales[0], 0.1F);
  EXPECT_FLOAT_EQ(rows.scales[1], 0.2F);
  EXPECT_EQ(rows.stored.toInt64s(), (std::vector<std::int64_t>{7, -4, 1, -7, 3, 1}));
}

/// A hundred weights of 0.5 and one of 1: at steps of 1 / 7 each of the hundred errs by 1 / 14.
TEST(Weights, OfFourBitsCutRarePeaks) {
  std::vector<float> values(101, 0.5F);
  values[100] = 1.0F;
  const QuantizedWeights all = quantizeWeights(Array::floats({1, 101}, values), 0, 4);
  EXPECT_LT(all.scales[0], 1.0F / 7.0F);
  const auto stored = all.stored.toInt64s();
  double squares = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double error = double{values[i]} - static_cast<double>(stored[i]) * double{all.scales[0]};
    squares += error * error;
  }
  EXPECT_LT(squares, 100.0 / (14.0 * 14.0) / 5.0);
}

TEST(Constant, OfInt16Saturates) {
  const std::vector<float> values = {0.25F, -0.25F, 1e6F, -1e6F};
  const Array stored = quantizeConstant(Array::floats({4}, values), {0.5F, 0}, ElementType::Int16);
  EXPECT_EQ(stored.type(), ElementType::Int16);
  EXPECT_EQ(stored.toInt64s(), (std::vector<std::int64_t>{1, -1, 32767, -32768}));
}

TEST(Weights, ChannelOfZerosStaysZero) {
  const std::vector<float> values = {0.0F, 0.0F};
  const QuantizedWeights quantized = quantizeWeights(Array::floats({1, 2}, values), 0);
  EXPECT_FLOAT_EQ(quantized.scales[0], 1.0F);
  EXPECT_EQ(quantized.stored.toInt64s(), (std::vector<std::int64_t>{0, 0}));
}

TEST(Bias, UsesInputTimesWeightScaleAndSaturates) {
  const std::vector<float> values = {1.0F, -0.5F, 1e12F};
  const Array stored = quantizeBias(Array::floats({3}, values), 0.1F, {0.01F, 0.02F, 0.01F});
  EXPECT_EQ(stored.toInt64s(),
            (std::vector<std::int64_t>{1000, -250, std::numeric_limits<std::int32_t>::max()}));
}

TEST(Constant, RoundsHalfAwayFromZeroAndSaturates) {
  const std::vector<float> values = {0.25F, -0.25F, 100.0F, -100.0F};
  const Array stored = quantizeConstant(Array::floats({4}, values), {0.5F, 3});
  EXPECT_EQ(stored.toInt64s(), (std::vector<std::int64_t>{4, 2, 127, -128}));
}

TEST(Spread, TakesEvenlySpacedSamples) {
  EXPECT_EQ(spread(10, 5), (std::vector<std::size_t>{0, 2, 4, 6, 8}));
  EXPECT_EQ(spread(3, 0), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(spread(2, 9), (std::vector<std::size_t>{0, 1}));
}

}  // namespace
}  // namespace mote::quantization
