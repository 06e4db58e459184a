// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_s8 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dS8, FollowsItsDefinition) {
  expectLargest<std::int8_t>("max_pool2d_s8");
}

}  // namespace
}  // namespace mote::tests
