// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_s16 against its definition in wide integers: to the bit.
#include "tests/support/int16_layers.h"

namespace mote::tests {
namespace {

TEST(DenseS16, FollowsItsDefinition) {
  Random random(153);
  for (int i = 0; i < 100; ++i) {
    ConvCase c = randomDense(random);
    ConvTensors tensors = int16Tensors(c, random);
    asDense(c, tensors);
    ASSERT_TRUE(
        runKernel(referenceKernel("dense_s16"), denseParams(c), tensors.inputs, {tensors.output})
            .ok())
        << c;
    ASSERT_EQ(wrongInt16s(c, tensors), "") << c;
  }
}

}  // namespace
}  // namespace mote::tests
