// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// asinh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AsinhF32, FollowsTheReal) {
  expectUnary(
      "asinh_f32", -9.0F, 9.0F, [](double x) { return std::asinh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
