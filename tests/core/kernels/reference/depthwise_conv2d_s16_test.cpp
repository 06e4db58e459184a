// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_s16 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dS16, FollowsItsDefinition) {
  expectInt16Layers("depthwise_conv2d_s16", LayerShape::Depthwise, 152);
}

}  // namespace
}  // namespace mote::tests
