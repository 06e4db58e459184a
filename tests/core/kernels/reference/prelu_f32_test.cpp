// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// prelu_f32 with a slope per channel and a clamp.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(PreluF32, ScalesNegativesByTheirSlope) {
  Random random(10);
  expectPairs<float, float>(
      "prelu_f32", kUnclamped, [&] { return random.real(-2.0F, 2.0F); },
      [](float x, float slope) { return x < 0.0F ? slope * x : x; });
  expectBinaryClamps("prelu_f32", -4.0F, 2.0F, -1.0F);
}

}  // namespace
}  // namespace mote::tests
