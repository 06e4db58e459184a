// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// atanh_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AtanhF32, FollowsTheReal) {
  expectUnary(
      "atanh_f32", -0.99F, 0.99F, [](double x) { return std::atanh(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
