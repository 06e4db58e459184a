// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast convolutions and dense layers against the reference kernels: int8 to the bit, floats within
// 1e-5 of the sum of magnitudes.
#include <gtest/gtest.h>

#include "core/kernels/avx2/catalogue.h"
#include "core/kernels/dense.h"
#include "core/kernels/reference/catalogue.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {
namespace {

struct Pair {
  const kernels::Kernel* fast;
  const kernels::Kernel* reference;
};

class Avx2 : public testing::Test {
 protected:
  void SetUp() override {
    if (kernels::avx2::all().empty()) {
      GTEST_SKIP() << "this processor has no AVX2";
    }
  }

  static Pair named(std::string_view name) {
    return {findKernel(kernels::avx2::all(), name), findKernel(kernels::reference::all(), name)};
  }

  template <typename Params>
  static void expectEqualBits(const Pair& pair, const Params& params, ConvTensors tensors,
                              const ConvCase& c) {
    ASSERT_TRUE(runKernel(*pair.reference, params, tensors.inputs, {tensors.output}).ok()) << c;
    const auto expected = tensors.output.values<std::int8_t>();
    std::memset(tensors.output.bytes.get(), 0x5A, tensors.output.size);
    ASSERT_TRUE(runKernel(*pair.fast, params, tensors.inputs, {tensors.output}).ok()) << c;
    ASSERT_EQ(tensors.output.values<std::int8_t>(), expected) << c;
  }

  template <typename Params>
  static void expectCloseFloats(const Pair& pair, const Params& params, const ConvTensors& tensors,
                                const ConvCase& c) {
    ASSERT_TRUE(runKernel(*pair.fast, params, tensors.inputs, {tensors.output}).ok()) << c;
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
  }
};

TEST_F(Avx2, Conv2dEqualsTheReference) {
  Random random(70);
  for (int i = 0; i < 500; ++i) {
    const ConvCase c = randomConv(random, false);
    expectEqualBits(named("conv2d_s8"), c.params, int8Tensors(c, random), c);
    expectCloseFloats(named("conv2d_f32"), c.params, floatTensors(c, random), c);
  }
}

TEST_F(Avx2, DepthwiseConv2dEqualsTheReference) {
  Random random(71);
  for (int i = 0; i < 500; ++i) {
    const ConvCase c = randomConv(random, true);
    expectEqualBits(named("depthwise_conv2d_s8"), c.params, int8Tensors(c, random), c);
    expectCloseFloats(named("depthwise_conv2d_f32"), c.params, floatTensors(c, random), c);
  }
}

/// A pointwise case whose tensors are seen as matrices.
ConvCase denseCase(Random& random, std::int32_t depth) {
  ConvCase c = randomConv(random, false);
  const auto drawn = c.params;
  c.batch = random.integer(1, 30);
  c.inputH = c.inputW = c.outputH = c.outputW = c.kernelH = c.kernelW = 1;
  c.inputC = depth;
  c.outputC = random.integer(1, 150);
  c.params = {};
  c.params.minimum = drawn.minimum;
  c.params.maximum = drawn.maximum;
  c.params.quantizedMinimum = drawn.quantizedMinimum;
  c.params.quantizedMaximum = drawn.quantizedMaximum;
  return c;
}

ConvTensors asMatrices(ConvTensors tensors, const ConvCase& c) {
  tensors.inputs[0].dims = {c.batch, c.inputC};
  tensors.inputs[1].dims = {c.outputC, c.inputC};
  tensors.output.dims = {c.batch, c.outputC};
  return tensors;
}

TEST_F(Avx2, DenseEqualsTheReference) {
  Random random(72);
  for (int i = 0; i < 200; ++i) {
    const ConvCase c = denseCase(random, random.integer(1, 300));
    const kernels::DenseParams params{c.params.minimum, c.params.maximum, c.params.quantizedMinimum,
                                      c.params.quantizedMaximum};
    expectEqualBits(named("dense_s8"), params, asMatrices(int8Tensors(c, random), c), c);
    expectCloseFloats(named("dense_f32"), params, asMatrices(floatTensors(c, random), c), c);
  }
}

TEST_F(Avx2, LongRowsEqualTheReference) {
  Random random(73);
  for (const std::int32_t depth : {2000, 8191, 24576, 24577, 65536}) {
    ConvCase c = denseCase(random, depth);
    c.batch = 2;
    c.outputC = 5;
    const kernels::DenseParams params{c.params.minimum, c.params.maximum, c.params.quantizedMinimum,
                                      c.params.quantizedMaximum};
    expectEqualBits(named("dense_s8"), params, asMatrices(int8Tensors(c, random), c), c);
    expectEqualBits(named("conv2d_s8"), c.params, int8Tensors(c, random), c);
    expectCloseFloats(named("conv2d_f32"), c.params, floatTensors(c, random), c);
  }
}

TEST_F(Avx2, WideWindowsEqualTheReference) {
  Random random(74);
  for (const std::int32_t kernel : {11, 12, 17}) {
    for (const std::int32_t channels : {3, 90}) {
      ConvCase c;
      c.inputH = c.inputW = 9;
      c.outputH = c.outputW = 3;
      c.kernelH = c.kernelW = kernel;
      c.params.padTop = c.params.padLeft = 4;
      c.params.minimum = -1e9F;
      c.params.maximum = 1e9F;
      c.inputC = c.outputC = channels;
      c.inputZero = -128;
      expectEqualBits(named("conv2d_s8"), c.params, int8Tensors(c, random), c);
      expectCloseFloats(named("conv2d_f32"), c.params, floatTensors(c, random), c);
      c.depthwise = true;
      expectEqualBits(named("depthwise_conv2d_s8"), c.params, int8Tensors(c, random), c);
      expectCloseFloats(named("depthwise_conv2d_f32"), c.params, floatTensors(c, random), c);
    }
  }
}

TEST_F(Avx2, FloatsPassNaNsOn) {
  ConvCase c;
  c.inputC = 9;
  c.outputC = 9;
  c.hasBias = false;
  c.params.minimum = 0.0F;
  c.params.maximum = 6.0F;
  Random random(75);
  const ConvTensors tensors = floatTensors(c, random);
  tensors.inputs[0].view(true).as<float>()[8] = std::numeric_limits<float>::quiet_NaN();
  ASSERT_TRUE(
      runKernel(*named("conv2d_f32").fast, c.params, tensors.inputs, {tensors.output}).ok());
  for (const float y : tensors.output.values<float>()) {
    EXPECT_TRUE(std::isnan(y));
  }
}

}  // namespace
}  // namespace mote::tests
