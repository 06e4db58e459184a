// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_f32 against its definition in double.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dF32, FollowsItsDefinition) {
  expectFloatLayers("conv2d_f32", LayerShape::Conv, 30, 150);
}

TEST(Conv2dF32, SumsInOneFixedOrder) {
  expectSumsInOneFixedOrder("conv2d_f32", LayerShape::Conv);
}

}  // namespace
}  // namespace mote::tests
