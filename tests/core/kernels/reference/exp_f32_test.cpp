// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exp_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(ExpF32, FollowsTheReal) {
  expectUnary(
      "exp_f32", -20.0F, 10.0F, [](double x) { return std::exp(x); }, {}, 1e-6);
}

TEST(ExpF32, HasItsEdges) {
  EXPECT_EQ(unary("exp_f32", -kInf), 0.0F);
  EXPECT_EQ(unary("exp_f32", 1000.0F), kInf);
}

}  // namespace
}  // namespace mote::tests
