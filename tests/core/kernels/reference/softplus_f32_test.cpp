// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// softplus_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SoftplusF32, FollowsTheReal) {
  expectUnary("softplus_f32", -20.0F, 20.0F, [](double x) { return std::log1p(std::exp(x)); });
}

TEST(SoftplusF32, HasItsEdges) {
  EXPECT_EQ(unary("softplus_f32", 1000.0F), 1000.0F);
  EXPECT_EQ(unary("softplus_f32", -1000.0F), 0.0F);
}

}  // namespace
}  // namespace mote::tests
