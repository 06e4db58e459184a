// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// reciprocal_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(ReciprocalF32, FollowsTheReal) {
  expectUnary("reciprocal_f32", 0.1F, 9.0F, [](double x) { return 1.0 / x; });
}

TEST(ReciprocalF32, HasItsEdges) {
  EXPECT_EQ(unary("reciprocal_f32", 0.0F), kInf);
  EXPECT_EQ(unary("reciprocal_f32", -4.0F), -0.25F);
}

}  // namespace
}  // namespace mote::tests
