// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hardmax_f32 chooses the first of equals.
#include <gmock/gmock.h>

#include "core/kernels/reduce.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(HardmaxF32, MarksTheFirstLargest) {
  const auto got =
      runReference<float>("hardmax_f32", kernels::SoftmaxParams{.outer = 2, .count = 3},
                          {tensorOf<float>({2, 3}, {1, 5, 5, -1, -2, -3})}, {2, 3});
  EXPECT_THAT(got, testing::ElementsAre(0, 1, 0, 1, 0, 0));
}

TEST(HardmaxF32, WalksAnOuterAxis) {
  const auto got =
      runReference<float>("hardmax_f32", kernels::SoftmaxParams{.count = 2, .inner = 3},
                          {tensorOf<float>({2, 3}, {1, 5, 5, -1, 6, 5})}, {2, 3});
  EXPECT_THAT(got, testing::ElementsAre(1, 0, 1, 0, 1, 0));
}

}  // namespace
}  // namespace mote::tests
