// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An early exit is one more output.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(EarlyExit, IsOneMoreOutput) {
  const auto block = test::drawnBlock("early_exit", {1, 16, 6, 6});
  EXPECT_EQ(block.dims, (Dims{1, 16, 6, 6}));
  EXPECT_EQ(block.outputs, 2U);
  EXPECT_EQ(block.parameters, 16U * 10 + 10);
}

}  // namespace
}  // namespace mote::blocks
