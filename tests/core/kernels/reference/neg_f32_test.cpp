// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// neg_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(NegF32, FollowsTheReal) {
  expectUnary("neg_f32", -5.0F, 5.0F, [](double x) { return -x; });
}

}  // namespace
}  // namespace mote::tests
