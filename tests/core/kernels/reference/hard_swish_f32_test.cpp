// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hard_swish_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(HardSwishF32, FollowsTheReal) {
  expectUnary("hard_swish_f32", -5.0F, 5.0F,
              [](double x) { return x * std::clamp(x / 6.0 + 0.5, 0.0, 1.0); });
}

TEST(HardSwishF32, HasItsEdges) {
  EXPECT_EQ(unary("hard_swish_f32", -3.0F), 0.0F);
  EXPECT_EQ(unary("hard_swish_f32", 3.0F), 3.0F);
}

}  // namespace
}  // namespace mote::tests
