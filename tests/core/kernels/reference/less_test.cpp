// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// less for every element type, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Less, ComparesEveryType) {
  expectComparison("less", [](auto a, auto b) { return a < b; });
}

}  // namespace
}  // namespace mote::tests
