// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// elu_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(EluF32, FollowsTheReal) {
  expectUnary("elu_f32", -9.0F, 5.0F, [](double x) { return x < 0 ? 1.5 * std::expm1(x) : x; },
              {1.5F, 0.0F});
}

}  // namespace
}  // namespace mote::tests
