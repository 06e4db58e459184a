// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_f32w16 against its definition in double, and to the bit against the kernel of full weights.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DenseF32w16, FollowsItsDefinition) {
  expectHalfLayers("dense", LayerShape::Dense, 146);
}

TEST(DenseF32w16, RefusesFullWeights) {
  expectRefusesFullWeights("dense_f32w16", LayerShape::Dense);
}

}  // namespace
}  // namespace mote::tests
