// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_f32w16 against its definition in double, and to the bit against the kernel of full weights.
#include <cmath>

#include "tests/support/narrow_layers.h"

namespace mote::tests {
namespace {

TEST(DenseF32w16, FollowsItsDefinition) {
  Random random(146);
  for (int i = 0; i < 100; ++i) {
    const ConvCase c = randomDense(random);
    ConvTensors tensors = floatTensors(c, random);
    asDense(c, tensors);
    std::vector<Tensor> inputs = tensors.inputs;
    inputs[1] = halveWeights(tensors.inputs[1]);
    ASSERT_TRUE(
        runKernel(referenceKernel("dense_f32w16"), denseParams(c), inputs, {tensors.output}).ok())
        << c;
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
    const Tensor wide = emptyTensor(ElementType::Float32, tensors.output.dims);
    ASSERT_TRUE(
        runKernel(referenceKernel("dense_f32"), denseParams(c), tensors.inputs, {wide}).ok())
        << c;
    ASSERT_EQ(tensors.output.values<float>(), wide.values<float>()) << c;
  }
}

TEST(DenseF32w16, RefusesFullWeights) {
  Random random(1);
  const ConvCase c = randomDense(random);
  ConvTensors tensors = floatTensors(c, random);
  asDense(c, tensors);
  EXPECT_EQ(refusal("dense_f32w16", denseParams(c), tensors.inputs, tensors.output),
            Code::KernelOperand);
  tensors.inputs[1] = halveWeights(tensors.inputs[1]);
  tensors.inputs[1].dims.back() += 1;
  EXPECT_EQ(refusal("dense_f32w16", denseParams(c), tensors.inputs, tensors.output),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
