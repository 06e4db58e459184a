// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// thresholded_relu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(ThresholdedReluF32, FollowsTheReal) {
  expectUnary("thresholded_relu_f32", -5.0F, 5.0F, [](double x) { return x > 1.5 ? x : 0.0; },
              {1.5F, 0.0F});
}

}  // namespace
}  // namespace mote::tests
