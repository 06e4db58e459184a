// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tan_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(TanF32, FollowsTheReal) {
  expectUnary(
      "tan_f32", -1.4F, 1.4F, [](double x) { return std::tan(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
