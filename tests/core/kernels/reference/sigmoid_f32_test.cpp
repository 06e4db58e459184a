// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sigmoid_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SigmoidF32, FollowsTheReal) {
  expectUnary("sigmoid_f32", -20.0F, 20.0F, [](double x) { return 1.0 / (1.0 + std::exp(-x)); });
}

TEST(SigmoidF32, HasItsEdges) {
  EXPECT_EQ(unary("sigmoid_f32", -1000.0F), 0.0F);
  EXPECT_EQ(unary("sigmoid_f32", 1000.0F), 1.0F);
}

}  // namespace
}  // namespace mote::tests
