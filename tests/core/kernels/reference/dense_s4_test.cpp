// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_s4 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DenseS4, FollowsItsDefinition) {
  expectNibbleLayers("dense_s4", LayerShape::Dense, 143);
}

TEST(DenseS4, RefusesWeightsThatDoNotFit) {
  expectRefusesWrongNibbles("dense_s4", LayerShape::Dense);
}

}  // namespace
}  // namespace mote::tests
