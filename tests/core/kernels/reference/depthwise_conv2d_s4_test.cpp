// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_s4 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dS4, FollowsItsDefinition) {
  expectNibbleLayers("depthwise_conv2d_s4", LayerShape::Depthwise, 142);
}

TEST(DepthwiseConv2dS4, RefusesWeightsThatDoNotFit) {
  expectRefusesWrongNibbles("depthwise_conv2d_s4", LayerShape::Depthwise);
}

}  // namespace
}  // namespace mote::tests
