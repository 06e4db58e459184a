// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_s4 against its definition in wide integers: to the bit.
#include "tests/support/narrow_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dS4, FollowsItsDefinition) {
  Random random(141);
  for (int i = 0; i < 100; ++i) {
    const ConvCase c = randomConv(random, false);
    ConvTensors tensors = int8Tensors(c, random);
    const Tensor full = tensors.inputs[1];
    std::vector<Tensor> inputs = tensors.inputs;
    inputs[1] = packNibbles(tensors.inputs[1], random);
    const auto params = packedParams<kernels::PackedConv2dParams>(c.params, full);
    ASSERT_TRUE(runKernel(referenceKernel("conv2d_s4"), params, inputs, {tensors.output}).ok())
        << c;
    ASSERT_EQ(wrongInt8s(c, tensors), "") << c;
  }
}

TEST(Conv2dS4, RefusesWeightsThatDoNotFit) {
  Random random(1);
  ConvCase c;
  c.hasBias = false;
  c.inputC = 3;
  c.outputC = 3;
  ConvTensors tensors = int8Tensors(c, random);
  std::vector<Tensor> inputs = tensors.inputs;
  inputs[1] = packNibbles(tensors.inputs[1], random);
  const auto good = packedParams<kernels::PackedConv2dParams>(c.params, tensors.inputs[1]);
  const auto say = [&](const auto& params, const Tensor& weights) {
    inputs[1] = weights;
    return refusal("conv2d_s4", params, inputs, tensors.output);
  };
  const Tensor packed = inputs[1];
  EXPECT_EQ(say(good, packed), Code::Ok);
  EXPECT_EQ(say(good.layer, packed), Code::KernelParams);
  EXPECT_EQ(say(good, tensors.inputs[1]), Code::KernelOperand);
  EXPECT_EQ(say(good, emptyTensor(ElementType::UInt8, {1})), Code::KernelShape);
  for (const std::int32_t dim : {0, -1, 1 << 30}) {
    auto bad = good;
    for (auto& one : bad.weightDims) one = dim;
    EXPECT_EQ(say(bad, packed), Code::KernelShape) << dim;
  }
}

}  // namespace
}  // namespace mote::tests
