// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tanh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(TanhF32, FollowsTheReal) {
  expectUnary(
      "tanh_f32", -6.0F, 6.0F, [](double x) { return std::tanh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
