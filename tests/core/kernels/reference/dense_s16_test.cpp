// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_s16 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DenseS16, FollowsItsDefinition) {
  expectInt16Layers("dense_s16", LayerShape::Dense, 153);
}

}  // namespace
}  // namespace mote::tests
