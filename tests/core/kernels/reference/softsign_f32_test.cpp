// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// softsign_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(SoftsignF32, FollowsTheReal) {
  expectUnary("softsign_f32", -9.0F, 9.0F, [](double x) { return x / (1.0 + std::fabs(x)); });
}

}  // namespace
}  // namespace mote::tests
