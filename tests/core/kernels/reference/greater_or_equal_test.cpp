// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// greater_or_equal for every element type, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(GreaterOrEqual, ComparesEveryType) {
  expectComparison("greater_or_equal", [](auto a, auto b) { return a >= b; });
}

}  // namespace
}  // namespace mote::tests
