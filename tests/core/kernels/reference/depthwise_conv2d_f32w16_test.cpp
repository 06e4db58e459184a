// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// depthwise_conv2d_f32w16 against its definition in double, and to the bit against the kernel of
// full weights.
#include <cmath>

#include "tests/support/narrow_layers.h"

namespace mote::tests {
namespace {

TEST(DepthwiseConv2dF32w16, FollowsItsDefinition) {
  Random random(145);
  for (int i = 0; i < 100; ++i) {
    const ConvCase c = randomConv(random, true);
    ConvTensors tensors = floatTensors(c, random);
    std::vector<Tensor> inputs = tensors.inputs;
    inputs[1] = halveWeights(tensors.inputs[1]);
    ASSERT_TRUE(
        runKernel(referenceKernel("depthwise_conv2d_f32w16"), c.params, inputs, {tensors.output})
            .ok())
        << c;
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
    const Tensor wide = emptyTensor(ElementType::Float32, tensors.output.dims);
    ASSERT_TRUE(
        runKernel(referenceKernel("depthwise_conv2d_f32"), c.params, tensors.inputs, {wide}).ok())
        << c;
    ASSERT_EQ(tensors.output.values<float>(), wide.values<float>()) << c;
  }
}

TEST(DepthwiseConv2dF32w16, RefusesFullWeights) {
  Random random(1);
  const ConvCase c = randomConv(random, true);
  ConvTensors tensors = floatTensors(c, random);
  EXPECT_EQ(refusal("depthwise_conv2d_f32w16", c.params, tensors.inputs, tensors.output),
            Code::KernelOperand);
  tensors.inputs[1] = halveWeights(tensors.inputs[1]);
  tensors.inputs[1].dims.back() += 1;
  EXPECT_EQ(refusal("depthwise_conv2d_f32w16", c.params, tensors.inputs, tensors.output),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
