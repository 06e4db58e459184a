// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_s8 against its definition in wide integers: to the bit.
#include <cmath>

#include "tests/support/conv_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dS8, FollowsItsDefinition) {
  Random random(32);
  for (int i = 0; i < 200; ++i) {
    const ConvCase c = randomConv(random, true);
    ConvTensors tensors = int8Tensors(c, random);
    if (i % 3 == 0) shareScaling(tensors);
    ASSERT_TRUE(runKernel(referenceKernel("depthwise_conv2d_s8"), c.params, tensors.inputs,
                          {tensors.output})
                    .ok())
        << c;
    ASSERT_EQ(wrongInt8s(c, tensors), "") << c;
  }
}

}  // namespace
}  // namespace mote::tests
