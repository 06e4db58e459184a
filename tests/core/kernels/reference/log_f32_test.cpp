// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// log_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LogF32, FollowsTheReal) {
  expectUnary("log_f32", 0.001F, 50.0F, [](double x) { return std::log(x); });
}

TEST(LogF32, HasItsEdges) {
  EXPECT_EQ(unary("log_f32", 0.0F), -kInf);
  EXPECT_TRUE(std::isnan(unary("log_f32", -1.0F)));
}

}  // namespace
}  // namespace mote::tests
