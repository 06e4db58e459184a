// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sinh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SinhF32, FollowsTheReal) {
  expectUnary(
      "sinh_f32", -5.0F, 5.0F, [](double x) { return std::sinh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
