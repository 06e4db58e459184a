// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// abs_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AbsF32, FollowsTheReal) {
  expectUnary("abs_f32", -5.0F, 5.0F, [](double x) { return std::fabs(x); });
}

TEST(AbsF32, HasItsEdges) {
  EXPECT_EQ(unary("abs_f32", -kInf), kInf);
  EXPECT_TRUE(std::isnan(unary("abs_f32", kNaN)));
}

}  // namespace
}  // namespace mote::tests
