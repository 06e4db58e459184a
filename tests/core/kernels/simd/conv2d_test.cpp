// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast convolutions and dense layers against the reference kernels: int8 to the bit, floats within
// 1e-6 of the sum of magnitudes.
#include <gtest/gtest.h>

#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {
namespace {

class Conv2d : public SimdTest {
 protected:
  /// With the memory it asks for or without.
  template <typename Params>
  static void expectEqualBits(const Pair& pair, const Params& params, ConvTensors tensors,
                              const ConvCase& c, Memory memory = Memory::Prepared) {
    ASSERT_TRUE(runKernel(*pair.reference, params, tensors.inputs, {tensors.output}).ok()) << c;
    const auto expected = tensors.output.values<std::int8_t>();
    std::memset(tensors.output.bytes.get(), 0x5A, tensors.output.size);
    ASSERT_TRUE(runKernel(*pair.fast, params, tensors.inputs, {tensors.output}, memory).ok()) << c;
    ASSERT_EQ(tensors.output.values<std::int8_t>(), expected) << c;
  }

  template <typename Params>
  static void expectCloseFloats(const Pair& pair, const Params& params, const ConvTensors& tensors,
                                const ConvCase& c, Memory memory = Memory::Prepared) {
    ASSERT_TRUE(runKernel(*pair.fast, params, tensors.inputs, {tensors.output}, memory).ok()) << c;
    ASSERT_EQ(wrongFloats(c, tensors, 1e-6), "") << c;
  }

  /// Both element types of a kernel.
  static void expectEqual(const std::string& kernel, const ConvCase& c, Random& random,
                          Memory memory = Memory::Prepared) {
    ConvTensors tensors = int8Tensors(c, random);
    if (random.integer(0, 2) == 0) shareScaling(tensors);
    expectEqualBits(named(kernel + "_s8"), c.params, tensors, c, memory);
    expectCloseFloats(named(kernel + "_f32"), c.params, floatTensors(c, random), c, memory);
  }
};

TEST_P(Conv2d, Conv2dEqualsTheReference) {
  Random random(70);
  for (int i = 0; i < 500; ++i) {
    const ConvCase c = randomConv(random, false);
    expectEqual("conv2d", c, random);
  }
}

/// More output channels than a tile takes.
TEST_P(Conv2d, ManyChannelsEqualTheReference) {
  Random random(77);
  for (int i = 0; i < 150; ++i) {
    ConvCase c = randomConv(random, false);
    c.outputC = c.params.groups * random.integer(15, 170);
    expectEqual("conv2d", c, random);
    ConvCase d = randomConv(random, true);
    d.inputC = d.outputC = random.integer(15, 70);
    expectEqual("depthwise_conv2d", d, random);
  }
}

/// Far beyond what 16 bits hold on the way to 8.
TEST_P(Conv2d, LargeSumsEqualTheReference) {
  Random random(80);
  for (int i = 0; i < 200; ++i) {
    ConvCase c = randomConv(random, i % 2 == 0);
    c.hasBias = true;
    c.outputC = c.params.groups * random.integer(16, 40);
    if (c.depthwise) c.inputC = c.outputC;
    ConvTensors tensors = int8Tensors(c, random);
    const auto channels = static_cast<std::size_t>(c.outputC);
    tensors.inputs[2] =
        tensorOf({c.outputC}, random.integers<std::int32_t>(channels, INT32_MIN, INT32_MAX));
    const std::int32_t leftmost = random.integer(-31, -1);
    tensors.inputs[4] =
        tensorOf({c.outputC}, random.integers<std::int8_t>(channels, -31, leftmost)).asConstant();
    const std::string kernel = c.depthwise ? "depthwise_conv2d_s8" : "conv2d_s8";
    expectEqualBits(named(kernel), c.params, tensors, c);
  }
}

TEST_P(Conv2d, WithoutMemoryEqualsTheReference) {
  Random random(78);
  for (int i = 0; i < 30; ++i) {
    expectEqual("conv2d", randomConv(random, false), random, Memory::None);
    expectEqual("depthwise_conv2d", randomConv(random, true), random, Memory::None);
  }
}

/// Pictures that are laid out in several bands, some of parts of a row.
TEST_P(Conv2d, LargePicturesEqualTheReference) {
  Random random(79);
  for (const std::int32_t width : {21, 64, 301}) {
    for (const std::int32_t channels : {3, 24, 65}) {
      ConvCase c;
      c.batch = 2;
      c.kernelH = c.kernelW = 3;
      c.inputH = random.integer(4, 9);
      c.inputW = width;
      c.params.strideH = random.integer(1, 2);
      c.params.strideW = random.integer(1, 2);
      c.params.padTop = c.params.padLeft = random.integer(0, 2);
      c.params.minimum = -1e9F;
      c.params.maximum = 1e9F;
      c.outputH = (c.inputH + c.params.padTop) / c.params.strideH;
      c.outputW = (c.inputW + c.params.padLeft) / c.params.strideW;
      c.inputC = channels;
      c.outputC = random.integer(1, 20);
      c.inputZero = random.integer(-128, 127);
      expectEqual("conv2d", c, random);
      c.depthwise = true;
      c.outputC = c.inputC;
      expectEqual("depthwise_conv2d", c, random);
    }
  }
}

TEST_P(Conv2d, DepthwiseConv2dEqualsTheReference) {
  Random random(71);
  for (int i = 0; i < 500; ++i) {
    const ConvCase c = randomConv(random, true);
    expectEqual("depthwise_conv2d", c, random);
  }
}

TEST_P(Conv2d, DenseEqualsTheReference) {
  Random random(72);
  for (int i = 0; i < 80; ++i) {
    const std::int32_t depth = random.integer(1, 300);
    const std::int32_t batch = random.integer(1, 30);
    const ConvCase c = randomDense(random, batch, depth, random.integer(1, 150));
    ConvTensors tensors = int8Tensors(c, random);
    if (i % 3 == 0) shareScaling(tensors);
    expectEqualBits(named("dense_s8"), c.denseParams(), tensors, c);
    expectCloseFloats(named("dense_f32"), c.denseParams(), floatTensors(c, random), c);
  }
}

TEST_P(Conv2d, LongRowsEqualTheReference) {
  Random random(73);
  for (const std::int32_t depth : {2000, 8191, 24576, 24577, 65536}) {
    ConvCase c = randomDense(random, 2, depth, 5);
    expectEqualBits(named("dense_s8"), c.denseParams(), int8Tensors(c, random), c);
    c.dense = false;
    expectEqual("conv2d", c, random);
  }
}

TEST_P(Conv2d, WideWindowsEqualTheReference) {
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
      expectEqual("conv2d", c, random);
      c.depthwise = true;
      expectEqual("depthwise_conv2d", c, random);
    }
  }
}

TEST_P(Conv2d, FloatsPassNaNsOn) {
  ConvCase c;
  c.inputC = 9;
  c.outputC = 9;
  c.hasBias = false;
  c.params.minimum = 0.0F;
  c.params.maximum = 6.0F;
  Random random(75);
  const ConvTensors tensors = floatTensors(c, random);
  tensors.inputs[0].view(true).as<float>()[8] = std::numeric_limits<float>::quiet_NaN();
  ASSERT_TRUE(runKernel(*named("conv2d_f32").fast, c.params, tensors.inputs, {tensors.output},
                        Memory::Prepared)
                  .ok());
  for (const float y : tensors.output.values<float>()) {
    EXPECT_TRUE(std::isnan(y));
  }
}

INSTANTIATE_TEST_SUITE_P(Simd, Conv2d, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
