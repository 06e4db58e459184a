// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the inverted residual.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(InvertedResidual, AddsItsInputWhereShapesAgree) {
  const auto block =
      test::drawnBlock("inverted_residual", {1, 24, 8, 8}, {{"expansion", std::int64_t{6}}});
  EXPECT_EQ(block.dims, (Dims{1, 24, 8, 8}));
  EXPECT_EQ(block.parameters, 24U * 144 + 2 * 144 + 9 * 144 + 2 * 144 + 144 * 24 + 2 * 24);
}

TEST(InvertedResidual, ShrinksAndDoesNotExpandByOne) {
  const auto block = test::drawnBlock("inverted_residual", {1, 16, 8, 8},
                                      {{"channels", std::int64_t{8}},
                                       {"expansion", std::int64_t{1}},
                                       {"kernel", std::int64_t{5}},
                                       {"stride", std::int64_t{2}}});
  EXPECT_EQ(block.dims, (Dims{1, 8, 4, 4}));
  EXPECT_EQ(block.parameters, 25U * 16 + 2 * 16 + 16 * 8 + 2 * 8);
}

}  // namespace
}  // namespace mote::blocks
