// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// celu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(CeluF32, FollowsTheReal) {
  expectUnary("celu_f32", -9.0F, 5.0F,
              [](double x) { return x < 0 ? 2.0 * std::expm1(x / 2.0) : x; }, {2.0F, 0.0F});
}

}  // namespace
}  // namespace mote::tests
