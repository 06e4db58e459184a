// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// leaky_relu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LeakyReluF32, FollowsTheReal) {
  expectUnary("leaky_relu_f32", -5.0F, 5.0F, [](double x) { return x < 0 ? 0.125 * x : x; },
              {0.125F, 0.0F});
}

}  // namespace
}  // namespace mote::tests
