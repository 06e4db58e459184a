// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast int8 average against the reference, to the bit.
#include "core/kernels/pool2d.h"
#include "tests/core/kernels/x86/x86_test.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {
namespace {

class AveragePool2dS8 : public X86Test {};

kernels::Pool2dParams paramsOf(const ConvCase& c, Random& random) {
  kernels::Pool2dParams p;
  p.kernelH = c.kernelH;
  p.kernelW = c.kernelW;
  p.strideH = c.params.strideH;
  p.strideW = c.params.strideW;
  p.dilationH = c.params.dilationH;
  p.dilationW = c.params.dilationW;
  p.padTop = c.params.padTop;
  p.padLeft = c.params.padLeft;
  p.padBottom = random.integer(0, 2);
  p.padRight = random.integer(0, 2);
  p.countsPadding = random.integer(0, 1);
  p.quantizedMinimum = c.params.quantizedMinimum;
  p.quantizedMaximum = c.params.quantizedMaximum;
  return p;
}

TEST_P(AveragePool2dS8, EqualsTheReference) {
  const auto [fast, reference] = named("average_pool2d_s8");
  Random random(84);
  for (int i = 0; i < 200; ++i) {
    ConvCase c = randomConv(random, true);
    if (i % 10 == 0) c.inputH = c.kernelH = random.integer(9, 40);
    const kernels::Pool2dParams p = paramsOf(c, random);
    const Tensor input = int8Tensors(c, random).inputs[0];
    const auto output = [&c] {
      return emptyTensor(ElementType::Int8, {c.batch, c.outputH, c.outputW, c.inputC})
          .quantized(0.1F, c.inputZero);
    };
    const Tensor expected = output();
    const Tensor given = output();
    ASSERT_TRUE(runKernel(*reference, p, {input}, {expected}).ok()) << c;
    ASSERT_TRUE(runKernel(*fast, p, {input}, {given}).ok()) << c;
    ASSERT_EQ(given.values<std::int8_t>(), expected.values<std::int8_t>()) << c;
  }
}

INSTANTIATE_TEST_SUITE_P(X86, AveragePool2dS8, kX86, kX86Name);

}  // namespace
}  // namespace mote::tests
