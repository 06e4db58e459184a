// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of batch normalization.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(BatchNormalization, HasTwoTrainableNumbersAChannel) {
  const auto block = test::drawnBlock("batch_normalization", {1, 12, 4, 4},
                                      {{"activation", std::string("hard_swish")}});
  EXPECT_EQ(block.dims, (Dims{1, 12, 4, 4}));
  EXPECT_EQ(block.parameters, 24U);
}

TEST(BatchNormalization, NeedsChannels) {
  EXPECT_NE(test::refusalOf("batch_normalization", {4}), "");
}

}  // namespace
}  // namespace mote::blocks
