// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape and weights of the depthwise separable layer.
#include "tests/support/drawn_block.h"

namespace mote::blocks {
namespace {

TEST(DepthwiseSeparable, HasTheShapeAndWeightsOfItsLayers) {
  const auto block =
      test::drawnBlock("depthwise_separable", {1, 16, 8, 8},
                       {{"channels", std::int64_t{24}}, {"stride", std::int64_t{2}}});
  EXPECT_EQ(block.dims, (Dims{1, 24, 4, 4}));
  EXPECT_EQ(block.parameters, 9U * 16 + 2 * 16 + 16 * 24 + 2 * 24);
}

}  // namespace
}  // namespace mote::blocks
