// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hard_sigmoid_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(HardSigmoidF32, FollowsTheReal) {
  expectUnary("hard_sigmoid_f32", -5.0F, 5.0F,
              [](double x) { return std::clamp(0.25 * x + 0.5, 0.0, 1.0); }, {0.25F, 0.5F});
}

}  // namespace
}  // namespace mote::tests
