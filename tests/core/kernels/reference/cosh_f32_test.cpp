// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cosh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(CoshF32, FollowsTheReal) {
  expectUnary(
      "cosh_f32", -5.0F, 5.0F, [](double x) { return std::cosh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
