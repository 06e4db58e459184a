// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_f32w16 against its definition in double, and to the bit against the kernel of full
// weights.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dF32w16, FollowsItsDefinition) {
  expectHalfLayers("conv2d", LayerShape::Conv, 144);
}

TEST(Conv2dF32w16, RefusesFullWeights) {
  expectRefusesFullWeights("conv2d_f32w16", LayerShape::Conv);
}

}  // namespace
}  // namespace mote::tests
