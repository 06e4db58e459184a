// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// floor_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(FloorF32, FollowsTheReal) {
  expectUnary("floor_f32", -4.0F, 4.0F, [](double x) { return std::floor(x); });
}

TEST(FloorF32, HasItsEdges) {
  EXPECT_EQ(unary("floor_f32", -0.5F), -1.0F);
}

}  // namespace
}  // namespace mote::tests
