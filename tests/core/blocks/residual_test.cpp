// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the residual block.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Residual, KeepsItsInputAsShortcut) {
  const auto block = test::drawnBlock("residual", {1, 32, 8, 8});
  EXPECT_EQ(block.dims, (Dims{1, 32, 8, 8}));
  EXPECT_EQ(block.parameters, 2U * (9 * 32 * 32 + 2 * 32));
}

TEST(Residual, ProjectsItsShortcutWhereShapesDiffer) {
  const auto block = test::drawnBlock("residual", {1, 16, 8, 8}, {{"stride", std::int64_t{2}}});
  EXPECT_EQ(block.dims, (Dims{1, 32, 4, 4}));
  EXPECT_EQ(block.parameters, 9U * 16 * 32 + 2 * 32 + 9 * 32 * 32 + 2 * 32 + 16 * 32 + 32);
}

}  // namespace
}  // namespace mote::blocks
