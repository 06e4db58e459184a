// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of squeeze-and-excitation.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(SqueezeExcite, WeighsChannels) {
  const auto block = test::drawnBlock("squeeze_excite", {1, 40, 8, 8});
  EXPECT_EQ(block.dims, (Dims{1, 40, 8, 8}));
  EXPECT_EQ(block.parameters, 40U * 8 + 8 + 8 * 40 + 40);
}

}  // namespace
}  // namespace mote::blocks
