// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cos_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(CosF32, FollowsTheReal) {
  expectUnary(
      "cos_f32", -7.0F, 7.0F, [](double x) { return std::cos(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
