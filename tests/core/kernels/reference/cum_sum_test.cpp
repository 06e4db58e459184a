// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cum_sum in its four directions and for each element type.
#include <gmock/gmock.h>

#include <limits>

#include "core/kernels/arg.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

std::vector<float> sums(std::int32_t exclusive, std::int32_t reverse) {
  return runReference<float>(
      "cum_sum", kernels::CumSumParams{.count = 3, .exclusive = exclusive, .reverse = reverse},
      {tensorOf<float>({3}, {1, 2, 4})}, {3});
}

TEST(CumSum, GoesFromEitherEnd) {
  EXPECT_THAT(sums(0, 0), testing::ElementsAre(1, 3, 7));
  EXPECT_THAT(sums(1, 0), testing::ElementsAre(0, 1, 3));
  EXPECT_THAT(sums(0, 1), testing::ElementsAre(7, 6, 4));
  EXPECT_THAT(sums(1, 1), testing::ElementsAre(6, 4, 0));
}

TEST(CumSum, WalksAnOuterAxisOfIntegers) {
  const auto input = tensorOf<std::int32_t>({2, 2}, {1, 2, 3, 4});
  EXPECT_THAT(runReference<std::int32_t>("cum_sum", kernels::CumSumParams{.count = 2, .inner = 2},
                                         {input}, {2, 2}),
              testing::ElementsAre(1, 2, 4, 6));
}

TEST(CumSum, Wraps) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  const auto input = tensorOf<std::int64_t>({2}, {kMost, 1});
  EXPECT_THAT(
      runReference<std::int64_t>("cum_sum", kernels::CumSumParams{.count = 2}, {input}, {2}),
      testing::ElementsAre(kMost, std::numeric_limits<std::int64_t>::min()));
}

}  // namespace
}  // namespace mote::tests
