// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// shrink_f32 around its threshold.
#include <gmock/gmock.h>

#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ShrinkF32, MovesTowardsZero) {
  const auto got = runReference<float>("shrink_f32", kernels::UnaryParams{.a = 1.5F, .b = 0.5F},
                                       {tensorOf<float>({5}, {-2, -1.5F, 0, 1.5F, 2})}, {5});
  EXPECT_THAT(got, testing::ElementsAre(-1.5F, 0, 0, 0, 1.5F));
}

}  // namespace
}  // namespace mote::tests
