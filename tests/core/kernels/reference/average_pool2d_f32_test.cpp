// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// average_pool2d_f32 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(AveragePool2dF32, FollowsItsDefinition) {
  expectMean<float>("average_pool2d_f32", 1e-5);
}

}  // namespace
}  // namespace mote::tests
