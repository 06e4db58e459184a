// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_s16 against its definition in wide integers: to the bit.
#include "tests/support/int16_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dS16, FollowsItsDefinition) {
  Random random(152);
  for (int i = 0; i < 100; ++i) {
    ConvCase c = randomConv(random, true);
    ConvTensors tensors = int16Tensors(c, random);
    ASSERT_TRUE(runKernel(referenceKernel("depthwise_conv2d_s16"), c.params, tensors.inputs,
                          {tensors.output})
                    .ok())
        << c;
    ASSERT_EQ(wrongInt16s(c, tensors), "") << c;
  }
}

}  // namespace
}  // namespace mote::tests
