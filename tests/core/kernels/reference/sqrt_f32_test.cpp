// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sqrt_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SqrtF32, FollowsTheReal) {
  expectUnary("sqrt_f32", 0.0F, 50.0F, [](double x) { return std::sqrt(x); });
}

TEST(SqrtF32, HasItsEdges) {
  EXPECT_TRUE(std::isnan(unary("sqrt_f32", -1.0F)));
}

}  // namespace
}  // namespace mote::tests
