// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_s8 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dS8, FollowsItsDefinition) {
  expectInt8Layers("conv2d_s8", LayerShape::Conv, 32, 200);
}

/// What check() says of a small valid case after a change.
template <typename Change>
Status changed(const Change& change) {
  Random random(33);
  ConvCase c;
  c.inputH = c.inputW = 3;
  c.inputC = c.outputC = 4;
  c.kernelH = c.kernelW = 2;
  c.outputH = c.outputW = 2;
  ConvTensors tensors = int8Tensors(c, random);
  change(c, tensors);
  return runKernel(referenceKernel("conv2d_s8"), c.params, tensors.inputs, {tensors.output});
}

TEST(Conv2dS8, RefusesParametersOutOfRange) {
  EXPECT_TRUE(changed([](ConvCase&, ConvTensors&) {}).ok());
  std::int32_t kernels::Conv2dParams::*const positives[] = {
      &kernels::Conv2dParams::strideH, &kernels::Conv2dParams::strideW,
      &kernels::Conv2dParams::dilationH, &kernels::Conv2dParams::dilationW,
      &kernels::Conv2dParams::groups};
  for (const auto member : positives) {
    for (const std::int32_t value : {0, -1, INT32_MIN, INT32_MAX}) {
      EXPECT_EQ(changed([&](ConvCase& c, ConvTensors&) { c.params.*member = value; }).code,
                Code::KernelParams);
    }
  }
  for (const std::int32_t pad : {-1, 1 << 24, INT32_MAX}) {
    EXPECT_EQ(changed([&](ConvCase& c, ConvTensors&) { c.params.padTop = pad; }).code,
              Code::KernelParams);
  }
  EXPECT_EQ(changed([](ConvCase& c, ConvTensors&) { c.params.quantizedMaximum = 128; }).code,
            Code::KernelParams);
  EXPECT_EQ(changed([](ConvCase& c, ConvTensors&) { c.params.groups = 3; }).code,
            Code::KernelParams);
}

TEST(Conv2dS8, RefusesOperandsThatDoNotFit) {
  const auto expect = [](Code code, std::uint32_t operand, auto change) {
    const Status status = changed([&](ConvCase&, ConvTensors& t) { change(t); });
    EXPECT_EQ(status.code, code);
    EXPECT_EQ(status.b, operand);
  };
  const auto int8s = [](std::vector<std::int32_t> dims) {
    return emptyTensor(ElementType::Int8, std::move(dims));
  };
  expect(Code::KernelShape, 0, [&](ConvTensors& t) { t.inputs[0] = int8s({3, 3, 4}); });
  expect(Code::KernelShape, 1, [&](ConvTensors& t) { t.inputs[1] = int8s({4, 2, 2, 3}); });
  expect(Code::KernelShape, 1, [&](ConvTensors& t) { t.inputs[1] = int8s({3, 2, 2, 4}); });
  expect(Code::KernelOperand, 1, [](ConvTensors& t) { t.inputs[1] = Tensor{}; });
  expect(Code::KernelShape, 2,
         [](ConvTensors& t) { t.inputs[2].dims = {5}, t.inputs[2].size = 20; });
  expect(Code::KernelOperand, 3, [](ConvTensors& t) { t.inputs[3].constant = false; });
  expect(Code::KernelOperand, 4, [](ConvTensors& t) { t.inputs[4] = t.inputs[3]; });
  expect(Code::KernelShape, 4,
         [](ConvTensors& t) { t.inputs[4].dims = {3}, t.inputs[4].size = 3; });
  expect(Code::KernelParams, 40, [](ConvTensors& t) {
    t.inputs[4] = tensorOf<std::int8_t>({4}, {0, 0, 0, 40}).asConstant();
  });
  expect(Code::KernelShape, 5, [&](ConvTensors& t) { t.output = int8s({2, 2, 2, 4}); });
}

TEST(Conv2dS8, RefusesMoreProductsThanThirtyTwoBitsHold) {
  ConvCase c;
  c.inputC = 65537;
  Random random(34);
  const ConvTensors tensors = int8Tensors(c, random);
  EXPECT_EQ(
      runKernel(referenceKernel("conv2d_s8"), c.params, tensors.inputs, {tensors.output}).code,
      Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
