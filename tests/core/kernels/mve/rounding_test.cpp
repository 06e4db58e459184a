// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Cortex-M55's loops rely on, in plain arithmetic: their vector instructions give
// TensorFlow Lite's rounding, also where they saturate, and the products of two taps fit 16 bits.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/tensor/fixed_point.h"
#include "tests/support/random.h"

namespace mote::kernels::mve {
namespace {

std::int32_t saturated(std::int64_t value) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, INT32_MIN, INT32_MAX));
}

/// VQRDMLAH: the rounded, doubled, high half of a product added to what is there.
std::int32_t accumulateHigh(std::int32_t start, std::int32_t a, std::int32_t b) {
  const std::int64_t half = (std::int64_t{a} * b + (std::int64_t{1} << 30)) >> 31;
  return saturated(half + start);
}

/// VRSHL by a negative amount.
std::int32_t roundingShiftRight(std::int32_t value, std::int32_t bits) {
  return static_cast<std::int32_t>((std::int64_t{value} + (std::int64_t{1} << (bits - 1))) >> bits);
}

struct Layer {
  std::int32_t sum;
  std::int32_t multiplier;
  std::int32_t right;
  std::int32_t zeroPoint;
};

Layer randomLayer(tests::Random& random, std::int32_t longest) {
  const std::int32_t reach = random.integer(1, 31);
  const std::int32_t sum = random.integer(INT32_MIN, INT32_MAX) >> (31 - reach);
  const std::int32_t multiplier =
      random.integer(0, 15) == 0 ? 0 : random.integer(kMinMultiplier, INT32_MAX);
  return {sum, multiplier, random.integer(1, longest), random.integer(-128, 127)};
}

std::int32_t expected(const Layer& layer) {
  return clampToInt8(multiplyByQuantizedMultiplier(layer.sum, layer.multiplier, -layer.right),
                     layer.zeroPoint, -128, 127);
}

TEST(Rounding, OfConvolutionIsTensorFlowLites) {
  tests::Random random(95);
  for (int i = 0; i < 200000; ++i) {
    const Layer layer = randomLayer(random, 20);
    const std::int32_t term = (2 * layer.zeroPoint + 1) * (1 << (layer.right - 1));
    const std::int32_t start = wrappingAdd(layer.sum >> 31, term);
    const std::int32_t result = accumulateHigh(start, layer.sum, layer.multiplier) >> layer.right;
    ASSERT_EQ(std::clamp(result, -128, 127), expected(layer))
        << layer.sum << " * " << layer.multiplier << " >> " << layer.right;
  }
}

TEST(Rounding, OfOtherLayersIsTensorFlowLites) {
  tests::Random random(96);
  for (int i = 0; i < 200000; ++i) {
    const Layer layer = randomLayer(random, 31);
    const std::int32_t product = saturatingRoundingDoublingHighMul(layer.sum, layer.multiplier);
    const std::int32_t shifted = roundingShiftRight(product + (product >> 31), layer.right);
    ASSERT_EQ(std::clamp(shifted + layer.zeroPoint, -128, 127), expected(layer))
        << layer.sum << " * " << layer.multiplier << " >> " << layer.right;
  }
}

TEST(Rounding, OfTwoTapsNeedsSixteenBits) {
  const auto fits = [](std::int32_t sum) { return sum >= INT16_MIN && sum <= INT16_MAX; };
  for (const std::int32_t first : {-128, 127}) {
    for (const std::int32_t second : {-128, 127}) {
      EXPECT_TRUE(fits(first * 127 + second * 127));
      EXPECT_TRUE(fits(first * -127 + second * -127));
    }
  }
  EXPECT_FALSE(fits(-128 * -128 + -128 * -128));  // hence no weight may be -128
}

}  // namespace
}  // namespace mote::kernels::mve
