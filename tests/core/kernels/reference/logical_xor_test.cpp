// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// logical_xor over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LogicalXor, FollowsItsTruthTable) {
  expectTruthTable("logical_xor", [](bool a, bool b) { return a != b; });
}

}  // namespace
}  // namespace mote::tests
