// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_f32w16 against its definition in double, and to the bit against the kernel of
// full weights.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dF32w16, FollowsItsDefinition) {
  expectHalfLayers("depthwise_conv2d", LayerShape::Depthwise, 145);
}

TEST(DepthwiseConv2dF32w16, RefusesFullWeights) {
  expectRefusesFullWeights("depthwise_conv2d_f32w16", LayerShape::Depthwise);
}

}  // namespace
}  // namespace mote::tests
