// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the fire module.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Fire, JoinsItsTwoBranches) {
  const auto block = test::drawnBlock("fire", {1, 64, 8, 8});
  EXPECT_EQ(block.dims, (Dims{1, 128, 8, 8}));
  EXPECT_EQ(block.parameters, 64U * 16 + 16 + 16 * 64 + 64 + 9 * 16 * 64 + 64);
}

}  // namespace
}  // namespace mote::blocks
