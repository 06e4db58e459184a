// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_f32 as a 1x1 convolution by its definition.
#include <cmath>

#include "core/kernels/dense.h"
#include "tests/support/conv_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(DenseF32, IsAOneByOneConvolution) {
  Random random(35);
  for (int i = 0; i < 60; ++i) {
    ConvCase c = randomConv(random, false);
    c.batch = random.integer(1, 4);
    c.inputC = random.integer(1, 100);
    c.outputC = random.integer(1, 30);
    c.inputH = c.inputW = c.outputH = c.outputW = c.kernelH = c.kernelW = 1;
    const auto clamps = c.params;
    c.params = {};
    c.params.minimum = clamps.minimum;
    c.params.maximum = clamps.maximum;
    c.params.quantizedMinimum = clamps.quantizedMinimum;
    c.params.quantizedMaximum = clamps.quantizedMaximum;
    ConvTensors tensors = floatTensors(c, random);
    tensors.inputs[0].dims = {c.batch, c.inputC};
    tensors.inputs[1].dims = {c.outputC, c.inputC};
    tensors.output.dims = {c.batch, c.outputC};
    const kernels::DenseParams params{clamps.minimum, clamps.maximum, clamps.quantizedMinimum,
                                      clamps.quantizedMaximum};
    ASSERT_TRUE(
        runKernel(referenceKernel("dense_f32"), params, tensors.inputs, {tensors.output}).ok());
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
  }
}

TEST(DenseF32, RefusesWhatDoesNotFit) {
  const Tensor output = emptyTensor(ElementType::Float32, {2, 3});
  const auto make = [](std::vector<std::int32_t> dims) {
    return emptyTensor(ElementType::Float32, std::move(dims));
  };
  const auto with = [&](const Tensor& input, const Tensor& weight) {
    std::vector<Tensor> inputs = {input, weight};

    return refusal("dense_f32", kernels::DenseParams{}, inputs, output);
  };
  EXPECT_EQ(with(make({2, 4}), make({3, 4})), Code::Ok);
  EXPECT_EQ(with(make({2, 4}), make({3, 5})), Code::KernelShape);
  EXPECT_EQ(with(make({3, 4}), make({3, 4})), Code::KernelShape);
  EXPECT_EQ(with(make({8}), make({3, 4})), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
