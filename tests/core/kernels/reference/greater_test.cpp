// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// greater for every element type, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Greater, ComparesEveryType) {
  expectComparison("greater", [](auto a, auto b) { return a > b; });
}

}  // namespace
}  // namespace mote::tests
