// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ceil_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(CeilF32, FollowsTheReal) {
  expectUnary("ceil_f32", -4.0F, 4.0F, [](double x) { return std::ceil(x); });
}

TEST(CeilF32, HasItsEdges) {
  EXPECT_EQ(unary("ceil_f32", -0.5F), 0.0F);
}

}  // namespace
}  // namespace mote::tests
