// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_s4 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dS4, FollowsItsDefinition) {
  expectNibbleLayers("conv2d_s4", LayerShape::Conv, 141);
}

TEST(Conv2dS4, RefusesWeightsThatDoNotFit) {
  expectRefusesWrongNibbles("conv2d_s4", LayerShape::Conv);
}

}  // namespace
}  // namespace mote::tests
