// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sign_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SignF32, FollowsTheReal) {
  expectUnary("sign_f32", -3.0F, 3.0F, [](double x) { return (x > 0) - (x < 0); });
}

TEST(SignF32, HasItsEdges) {
  EXPECT_EQ(unary("sign_f32", 0.0F), 0.0F);
  EXPECT_TRUE(std::isnan(unary("sign_f32", kNaN)));
}

}  // namespace
}  // namespace mote::tests
