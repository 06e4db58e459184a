// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fmod: signs, the overflow that is none, and divisors of 0.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Fmod, HasItsSign) {
  expectRemainders("fmod", {1, -1, 1, -1}, {1.5F, -1.5F});
}

TEST(Fmod, TakesMinusOneAndRefusesZero) {
  expectTakesMinusOneAndRefusesZero("fmod");
}

}  // namespace
}  // namespace mote::tests
