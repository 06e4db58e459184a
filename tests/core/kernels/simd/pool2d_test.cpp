// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fast pools against the reference, to the bit.
#include "core/kernels/pool2d.h"

#include <gmock/gmock.h>

#include <limits>

#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

class Pool2d : public SimdTest {};

/// Large windows and small, some of them all padding.
ConvCase poolCase(Random& random, int i) {
  ConvCase c = randomConv(random, true);
  if (i % 10 == 0) c.inputH = c.kernelH = random.integer(9, 40);
  if (i % 2 == 0) c.inputC = random.integer(1, 70);
  return c;
}

TEST_P(Pool2d, Int8EqualsTheReference) {
  Random random(84);
  for (int i = 0; i < 200; ++i) {
    const auto pair = named(i % 4 < 2 ? "average_pool2d_s8" : "max_pool2d_s8");
    const ConvCase c = poolCase(random, i);
    const kernels::Pool2dParams p = poolParams(c, random);
    const Tensor input = int8Tensors(c, random).inputs[0];
    const auto output = [&c] {
      return emptyTensor(ElementType::Int8, {c.batch, c.outputH, c.outputW, c.inputC})
          .quantized(0.1F, c.inputZero);
    };
    const Tensor expected = output();
    const Tensor given = output();
    ASSERT_TRUE(runKernel(*pair.reference, p, {input}, {expected}).ok()) << c;
    ASSERT_TRUE(runKernel(*pair.fast, p, {input}, {given}).ok()) << c;
    ASSERT_EQ(given.values<std::int8_t>(), expected.values<std::int8_t>()) << c;
  }
}

TEST_P(Pool2d, FloatsEqualTheReference) {
  Random random(88);
  for (int i = 0; i < 200; ++i) {
    const auto pair = named(i % 4 < 2 ? "average_pool2d_f32" : "max_pool2d_f32");
    const ConvCase c = poolCase(random, i);
    kernels::Pool2dParams p = poolParams(c, random);
    p.minimum = i % 3 == 0 ? -0.25F : -1e30F;
    p.maximum = i % 3 == 0 ? 0.25F : 1e30F;
    const Tensor input = floatTensors(c, random).inputs[0];
    if (i % 5 == 0) input.view(true).as<float>()[0] = std::numeric_limits<float>::quiet_NaN();
    const std::vector<std::int32_t> dims = {c.batch, c.outputH, c.outputW, c.inputC};
    const Tensor expected = emptyTensor(ElementType::Float32, dims);
    const Tensor given = emptyTensor(ElementType::Float32, dims);
    ASSERT_TRUE(runKernel(*pair.reference, p, {input}, {expected}).ok()) << c;
    ASSERT_TRUE(runKernel(*pair.fast, p, {input}, {given}).ok()) << c;
    ASSERT_THAT(given.values<float>(),
                testing::Pointwise(testing::NanSensitiveFloatEq(), expected.values<float>()))
        << c;
  }
}

INSTANTIATE_TEST_SUITE_P(Simd, Pool2d, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
