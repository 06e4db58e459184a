// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// acosh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AcoshF32, FollowsTheReal) {
  expectUnary(
      "acosh_f32", 1.0F, 9.0F, [](double x) { return std::acosh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
