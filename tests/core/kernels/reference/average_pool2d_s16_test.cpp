// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// average_pool2d_s16 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(AveragePool2dS16, FollowsItsDefinition) {
  expectMean<std::int16_t>("average_pool2d_s16", 0.0);
}

TEST(AveragePool2dS16, RefusesMoreCellsThanASumHolds) {
  EXPECT_EQ(refusalOfLargeWindow16("average_pool2d_s16"), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
