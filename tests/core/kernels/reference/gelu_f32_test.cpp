// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gelu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(GeluF32, FollowsTheReal) {
  expectUnary(
      "gelu_f32", -5.0F, 5.0F,
      [](double x) { return 0.5 * x * (1.0 + std::erf(x / std::sqrt(2.0))); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
