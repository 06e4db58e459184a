// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of a convolution.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(Convolution, HasWeightsAndBias) {
  const auto block = test::drawnBlock(
      "convolution", {1, 3, 9, 12},
      {{"channels", std::int64_t{8}}, {"kernel", std::int64_t{5}}, {"stride", std::int64_t{3}}});
  EXPECT_EQ(block.dims, (Dims{1, 8, 3, 4}));
  EXPECT_EQ(block.parameters, 25U * 3 * 8 + 8);
}

TEST(Convolution, DilatesWithoutChangingTheSize) {
  EXPECT_EQ(test::drawnBlock("convolution", {1, 2, 16, 16}, {{"dilation", std::int64_t{4}}}).dims,
            (Dims{1, 32, 16, 16}));
}

TEST(Convolution, SaysWhatItCannotFollow) {
  EXPECT_NE(test::refusalOf("convolution", {1, 3}), "");
}

}  // namespace
}  // namespace mote::blocks
