// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sum_i64 against sums by hand, and at the ends of 64 bits.
#include <gmock/gmock.h>

#include <limits>

#include "core/kernels/reduce.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(SumI64, FoldsTheMiddleAxis) {
  const auto input = tensorOf<std::int64_t>({2, 3, 2}, {1, 2, 3, 4, 5, -6, 7, 8, 9, 10, 11, 12});
  const auto got = runReference<std::int64_t>(
      "sum_i64", kernels::ReduceParams{.outer = 2, .count = 3, .inner = 2}, {input}, {2, 2});
  EXPECT_THAT(got, testing::ElementsAre(9, 0, 27, 30));
}

TEST(SumI64, TakesTheWholeRange) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
  const auto got = runReference<std::int64_t>("sum_i64", kernels::ReduceParams{.count = 2},
                                              {tensorOf<std::int64_t>({2}, {kMost, 1})}, {1});
  EXPECT_THAT(got, testing::ElementsAre(kLeast));
}

TEST(SumI64, RefusesOtherElements) {
  EXPECT_EQ(refusal("sum_i64", kernels::ReduceParams{.count = 2}, {tensorOf<float>({2}, {1, 2})},
                    emptyTensor(ElementType::Int64, {1})),
            Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
