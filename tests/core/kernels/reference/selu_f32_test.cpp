// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// selu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SeluF32, FollowsTheReal) {
  expectUnary(
      "selu_f32", -9.0F, 5.0F,
      [](double x) { return 1.0507 * (x < 0 ? 1.67326 * std::expm1(x) : x); }, {1.67326F, 1.0507F},
      1e-6);
}

}  // namespace
}  // namespace mote::tests
