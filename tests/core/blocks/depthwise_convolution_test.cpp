// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of a depthwise convolution.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(DepthwiseConvolution, KeepsTheChannels) {
  const auto block =
      test::drawnBlock("depthwise_convolution", {1, 6, 10, 10}, {{"stride", std::int64_t{2}}});
  EXPECT_EQ(block.dims, (Dims{1, 6, 5, 5}));
  EXPECT_EQ(block.parameters, 9U * 6 + 6);
}

TEST(DepthwiseConvolution, TakesSignals) {
  EXPECT_EQ(test::drawnBlock("depthwise_convolution", {1, 6, 40}).parameters, 3U * 6 + 6);
}

TEST(DepthwiseConvolution, NeedsChannels) {
  EXPECT_NE(test::refusalOf("depthwise_convolution", {4}), "");
}

}  // namespace
}  // namespace mote::blocks
