// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// arg_max_f32: ties, axes in the middle, and numbers before NaNs.
#include <gmock/gmock.h>

#include <cmath>

#include "core/kernels/arg.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ArgMaxF32, TakesTheFirstOrTheLastOfEquals) {
  const auto input = tensorOf<float>({2, 4}, {1, 5, 5, 1, 9, 8, 7, 8});
  kernels::ArgParams params{.outer = 2, .count = 4};
  EXPECT_THAT(runReference<std::int64_t>("arg_max_f32", params, {input}, {2}),
              testing::ElementsAre(1, 0));
  params.last = 1;
  EXPECT_THAT(runReference<std::int64_t>("arg_max_f32", params, {input}, {2}),
              testing::ElementsAre(2, 0));
}

TEST(ArgMaxF32, WalksAnOuterAxis) {
  const auto input = tensorOf<float>({2, 3}, {4, 2, 6, 3, 5, 1});
  EXPECT_THAT(runReference<std::int64_t>("arg_max_f32", kernels::ArgParams{.count = 2, .inner = 3},
                                         {input}, {1, 3}),
              testing::ElementsAre(0, 1, 0));
}

TEST(ArgMaxF32, PrefersNumbersToNaN) {
  const auto input = tensorOf<float>({3}, {std::nanf(""), 2, std::nanf("")});
  EXPECT_THAT(
      runReference<std::int64_t>("arg_max_f32", kernels::ArgParams{.count = 3}, {input}, {1}),
      testing::ElementsAre(1));
}

TEST(ArgMaxF32, RefusesAnOutputThatDoesNotFit) {
  EXPECT_EQ(refusal("arg_max_f32", kernels::ArgParams{.count = 3},
                    {tensorOf<float>({3}, {1, 2, 3})}, emptyTensor(ElementType::Int64, {3})),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
