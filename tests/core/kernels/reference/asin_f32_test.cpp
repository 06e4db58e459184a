// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// asin_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AsinF32, FollowsTheReal) {
  expectUnary(
      "asin_f32", -1.0F, 1.0F, [](double x) { return std::asin(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
