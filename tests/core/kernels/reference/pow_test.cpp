// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pow against libm for floats and repeated products for integers.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

std::int64_t product(std::int64_t base, std::int64_t exponent) {
  std::uint64_t result = 1;
  for (std::int64_t i = 0; i < exponent; ++i) {
    result *= static_cast<std::uint64_t>(base);
  }
  return static_cast<std::int64_t>(result);
}

TEST(Pow, FollowsArithmetic) {
  expectBinary(
      "pow", [](float a, float b) { return std::pow(a, b); }, product, 0, 40);
}

TEST(Pow, TakesNegativeExponentsOfIntegers) {
  const auto y = runReference<std::int32_t>("pow", kUnclamped,
                                            {tensorOf<std::int32_t>({5}, {1, -1, -1, 2, 0}),
                                             tensorOf<std::int32_t>({5}, {-3, -3, -2, -1, -1})},
                                            {5});
  EXPECT_EQ(y, (std::vector<std::int32_t>{1, -1, 1, 0, 0}));
}

}  // namespace
}  // namespace mote::tests
