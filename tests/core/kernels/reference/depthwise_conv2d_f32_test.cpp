// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_f32 against its definition in double.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dF32, FollowsItsDefinition) {
  expectFloatLayers("depthwise_conv2d_f32", LayerShape::Depthwise, 30, 150);
}

TEST(DepthwiseConv2dF32, SumsInOneFixedOrder) {
  expectSumsInOneFixedOrder("depthwise_conv2d_f32", LayerShape::Depthwise);
}

}  // namespace
}  // namespace mote::tests
