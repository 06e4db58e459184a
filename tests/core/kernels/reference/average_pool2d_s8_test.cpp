// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// average_pool2d_s8 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(AveragePool2dS8, FollowsItsDefinition) {
  expectMean<std::int8_t>("average_pool2d_s8", 0.0);
}

}  // namespace
}  // namespace mote::tests
