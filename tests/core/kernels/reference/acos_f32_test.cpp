// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// acos_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(AcosF32, FollowsTheReal) {
  expectUnary(
      "acos_f32", -1.0F, 1.0F, [](double x) { return std::acos(x); }, {}, 1e-6);
}

}  // namespace
}  // namespace mote::tests
