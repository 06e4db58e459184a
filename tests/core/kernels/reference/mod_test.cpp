// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mod: signs, the overflow that is none, and divisors of 0.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Mod, HasItsSign) {
  expectRemainders("mod", {1, 2, -2, -1}, {1.5F, 1.5F});
}

TEST(Mod, TakesMinusOneAndRefusesZero) {
  expectTakesMinusOneAndRefusesZero("mod");
}

}  // namespace
}  // namespace mote::tests
