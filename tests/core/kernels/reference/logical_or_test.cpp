// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// logical_or over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LogicalOr, FollowsItsTruthTable) {
  expectTruthTable("logical_or", [](bool a, bool b) { return a || b; });
}

}  // namespace
}  // namespace mote::tests
