// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_s16 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dS16, FollowsItsDefinition) {
  expectLargest<std::int16_t>("max_pool2d_s16");
}

TEST(MaxPool2dS16, RefusesMoreCellsThanASumHolds) {
  EXPECT_EQ(refusalOfLargeWindow16("max_pool2d_s16"), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
