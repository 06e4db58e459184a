// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// erf_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(ErfF32, FollowsTheReal) {
  expectUnary("erf_f32", -4.0F, 4.0F, [](double x) { return std::erf(x); });
}

}  // namespace
}  // namespace mote::tests
