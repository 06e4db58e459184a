// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// l1_normalize_f32 by hand; a vector of zeros stays one.
#include <gmock/gmock.h>

#include <cmath>

#include "core/kernels/normalize.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(L1NormalizeF32, DividesByTheNorm) {
  const auto got = runReference<float>("l1_normalize_f32", kernels::NormParams{.count = 3},
                                       {tensorOf<float>({3}, {3, -4, 1})}, {3});
  EXPECT_THAT(got,
              testing::Pointwise(testing::FloatEq(), std::vector<float>{0.375F, -0.5F, 0.125F}));
}

TEST(L1NormalizeF32, WalksAnOuterAxisAndKeepsZeros) {
  const auto got =
      runReference<float>("l1_normalize_f32", kernels::NormParams{.count = 2, .inner = 2},
                          {tensorOf<float>({2, 2}, {1, 0, 2, 0})}, {2, 2});
  EXPECT_THAT(got, testing::Pointwise(testing::FloatEq(),
                                      std::vector<float>{1.0F / 3, 0.0F, 2.0F / 3, 0.0F}));
}

}  // namespace
}  // namespace mote::tests
