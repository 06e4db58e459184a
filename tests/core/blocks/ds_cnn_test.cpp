// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of a stack of depthwise separable layers.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(DsCnnLayers, StackUp) {
  const auto block = test::drawnBlock("ds_cnn", {1, 64, 25, 5});
  EXPECT_EQ(block.dims, (Dims{1, 64, 25, 5}));
  EXPECT_EQ(block.parameters, 4U * (9 * 64 + 2 * 64 + 64 * 64 + 2 * 64));
}

}  // namespace
}  // namespace mote::blocks
