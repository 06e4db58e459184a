// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// round_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(RoundF32, FollowsTheReal) {
  expectUnary("round_f32", -4.0F, 4.0F, [](double x) { return std::nearbyint(x); });
}

TEST(RoundF32, HasItsEdges) {
  EXPECT_EQ(unary("round_f32", 0.5F), 0.0F);
  EXPECT_EQ(unary("round_f32", 1.5F), 2.0F);
  EXPECT_EQ(unary("round_f32", -2.5F), -2.0F);
  EXPECT_EQ(unary("round_f32", -3.5F), -4.0F);
  EXPECT_EQ(unary("round_f32", 8388609.0F), 8388609.0F);
  EXPECT_EQ(unary("round_f32", kInf), kInf);
  EXPECT_TRUE(std::isnan(unary("round_f32", kNaN)));
}

}  // namespace
}  // namespace mote::tests
