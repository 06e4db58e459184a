// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_f32 against its definition in double.
#include <cmath>

#include "tests/support/conv_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dF32, FollowsItsDefinition) {
  Random random(30);
  for (int i = 0; i < 150; ++i) {
    const ConvCase c = randomConv(random, true);
    const ConvTensors tensors = floatTensors(c, random);
    ASSERT_TRUE(runKernel(referenceKernel("depthwise_conv2d_f32"), c.params, tensors.inputs,
                          {tensors.output})
                    .ok())
        << c;
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
  }
}

TEST(DepthwiseConv2dF32, SumsInOneFixedOrder) {
  // 1 and 2^-24 repeated: in order each small term is lost, in any other grouping they add up.
  ConvCase c;
  c.depthwise = true;
  c.inputW = c.kernelW = 9;
  c.hasBias = false;
  c.params.minimum = -std::numeric_limits<float>::infinity();
  c.params.maximum = std::numeric_limits<float>::infinity();
  Random random(31);
  const ConvTensors tensors = floatTensors(c, random);
  std::vector<float> x(9, std::ldexp(1.0F, -24));
  x[0] = 1.0F;
  const std::vector<float> ones(9, 1.0F);
  const auto output = runReference<float>(
      "depthwise_conv2d_f32", c.params, {tensorOf({1, 1, 9, 1}, x), tensorOf(c.weightDims(), ones)},
      {1, 1, 1, 1});
  EXPECT_EQ(output[0], 1.0F);
}

}  // namespace
}  // namespace mote::tests
