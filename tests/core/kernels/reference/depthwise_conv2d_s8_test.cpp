// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_s8 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dS8, FollowsItsDefinition) {
  expectInt8Layers("depthwise_conv2d_s8", LayerShape::Depthwise, 32, 200);
}

}  // namespace
}  // namespace mote::tests
