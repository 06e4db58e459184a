// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of convolution, normalization, ReLU.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(ConvNormAct, HasTheShapeAndWeightsOfItsLayers) {
  const auto block = test::drawnBlock("conv_norm_act", {1, 3, 9, 12},
                                      {{"channels", std::int64_t{8}}, {"stride", std::int64_t{2}}});
  EXPECT_EQ(block.dims, (Dims{1, 8, 5, 6}));
  EXPECT_EQ(block.parameters, 9U * 3 * 8 + 2 * 8);
}

TEST(ConvNormAct, TakesSignalsToo) {
  EXPECT_EQ(test::drawnBlock("conv_norm_act", {1, 3, 50}).dims, (Dims{1, 32, 50}));
}

TEST(ConvNormAct, SaysWhatItCannotFollow) {
  EXPECT_NE(test::refusalOf("conv_norm_act", {1, 3}), "");
}

}  // namespace
}  // namespace mote::blocks
