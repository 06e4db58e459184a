// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random layers of every shape on the emulated boards.
#include "core/kernels/dense.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/pool2d.h"
#include "tests/core/kernels/board_sweep.h"
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

class FastKernels : public BoardSweep {};

TEST_P(FastKernels, Conv2dEqualsTheReference) {
  Random random(80);
  SweepProgram program;
  for (int i = 0; i < share(48);) {
    const ConvCase c = randomConv(random, false);
    ConvTensors tensors = int8Tensors(c, random);
    if (!isSmall(tensors)) continue;
    settleScaling(tensors, random);
    if (i % 3 == 0) shareScaling(tensors);
    std::uint64_t scratch =
        kernels::conv2dS8Scratch(size(c.kernelH), size(c.kernelW), size(c.groupInputs()));
    if (++i % 25 == 0) scratch = random.integer(0, 1) == 0 ? 0 : scratch - 1;
    program.add("conv2d_s8", c.params, tensors.inputs, tensors.output, scratch, textOf(c));
  }
  expectEqual(program);
}

/// More products than fit one lane or register: their sums are taken out on the way.
TEST_P(FastKernels, DeepConv2dEqualsTheReference) {
  Random random(85);
  SweepProgram program;
  for (int i = 0; i < share(24);) {
    ConvCase c = randomConv(random, false);
    c.params.groups = 1;
    c.inputC = random.integer(12, 300);
    c.outputC = random.integer(1, 5);
    if (c.kernelH * c.kernelW * c.inputC < 100) continue;
    ConvTensors tensors = int8Tensors(c, random);
    if (!isSmall(tensors)) continue;
    settleScaling(tensors, random);
    if (i % 3 == 0) shareScaling(tensors);
    const std::uint64_t scratch =
        kernels::conv2dS8Scratch(size(c.kernelH), size(c.kernelW), size(c.inputC));
    ++i;
    program.add("conv2d_s8", c.params, tensors.inputs, tensors.output, scratch, textOf(c));
  }
  expectEqual(program);
}

/// Half of the cases are of the kind that networks have.
ConvCase depthwiseCase(Random& random) {
  ConvCase c = randomConv(random, true);
  if (random.integer(0, 1) == 0) return c;
  c.kernelH = random.integer(1, 5);
  c.kernelW = random.integer(1, 5);
  if (random.integer(0, 1) == 0) c.kernelH = c.kernelW = 3;
  c.outputC = c.inputC;
  c.params.dilationW = 1;
  c.params.padTop = random.integer(0, c.kernelH - 1);
  c.params.padLeft = random.integer(0, c.kernelW - 1);
  c.outputH = (c.inputH + c.params.padTop) / c.params.strideH + 1;
  c.outputW = (c.inputW + c.params.padLeft) / c.params.strideW + 1;
  return c;
}

TEST_P(FastKernels, DepthwiseConv2dEqualsTheReference) {
  Random random(81);
  SweepProgram program;
  for (int i = 0; i < share(48);) {
    const ConvCase c = depthwiseCase(random);
    ConvTensors tensors = int8Tensors(c, random);
    if (!isSmall(tensors)) continue;
    settleScaling(tensors, random);
    if (i % 3 == 0) shareScaling(tensors);
    std::uint64_t scratch = kernels::depthwiseConv2dS8Scratch(
        size(c.outputW), size(c.params.strideW), size(c.kernelH), size(c.kernelW));
    if (++i % 25 == 0) scratch = random.integer(0, 1) == 0 ? 0 : scratch - 1;
    program.add("depthwise_conv2d_s8", c.params, tensors.inputs, tensors.output, scratch,
                textOf(c));
  }
  expectEqual(program);
}

TEST_P(FastKernels, DenseEqualsTheReference) {
  Random random(82);
  SweepProgram program;
  for (int i = 0; i < share(32); ++i) {
    const bool deep = random.integer(0, 3) == 0;
    const std::int32_t depth = deep ? random.integer(70, 300) : random.integer(1, 70);
    const std::int32_t outputs = deep ? random.integer(1, 9) : random.integer(1, 30);
    const ConvCase c = randomDense(random, random.integer(1, 3), depth, outputs);
    ConvTensors tensors = int8Tensors(c, random);
    settleScaling(tensors, random);
    if (i % 3 == 0) shareScaling(tensors);
    const std::uint64_t scratch = i % 4 == 0 ? 0 : kernels::denseS8Scratch(size(c.inputC));
    program.add("dense_s8", c.denseParams(), tensors.inputs, tensors.output, scratch, textOf(c));
  }
  expectEqual(program);
}

Tensor int8s(std::vector<std::int32_t> dims, std::int32_t zeroPoint, Random& random) {
  Tensor tensor = emptyTensor(ElementType::Int8, std::move(dims)).quantized(0.1F, zeroPoint);
  for (std::size_t i = 0; i < tensor.size; ++i)
    tensor.bytes.get()[i] = static_cast<std::byte>(random.integer(-128, 127));
  return tensor;
}

/// As networks have it, or with any shifts.
kernels::QuantizedBinaryParams addParams(Random& random) {
  kernels::QuantizedBinaryParams p;
  const bool any = random.integer(0, 2) == 0;
  const auto shift = [&](std::int32_t low, std::int32_t high) {
    return any ? random.integer(kMinShift, 3) : random.integer(low, high);
  };
  p.leftShift = any ? random.integer(18, 20) : 20;
  p.firstMultiplier = random.integer(1 << 30, INT32_MAX);
  p.firstShift = shift(-2, 0);
  p.secondMultiplier = random.integer(1 << 30, INT32_MAX);
  p.secondShift = shift(-2, 0);
  p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
  p.outputShift = shift(-20, -17);
  p.quantizedMinimum = random.integer(0, 2) == 0 ? random.integer(-128, 0) : -128;
  p.quantizedMaximum = random.integer(0, 2) == 0 ? random.integer(0, 127) : 127;
  return p;
}

SweepProgram sumsProgram(const std::string& kernel, int cases) {
  Random random(83);
  SweepProgram program;
  for (int i = 0; i < cases; ++i) {
    const std::vector<std::int32_t> dims = {random.integer(1, 5), random.integer(1, 40)};
    std::vector<std::int32_t> second = dims;
    if (random.integer(0, 4) == 0) second[0] = 1;
    const auto zero = [&] { return random.integer(-128, 127); };
    const Tensor output = emptyTensor(ElementType::Int8, dims).quantized(0.1F, zero());
    kernels::QuantizedBinaryParams params = addParams(random);
    // Products are smaller than sums of shifted inputs.
    if (kernel == "mul_s8" && params.outputShift <= -17) params.outputShift += 11;
    program.add(kernel, params, {int8s(dims, zero(), random), int8s(second, zero(), random)},
                output, 0, std::to_string(i));
  }
  return program;
}

TEST_P(FastKernels, SumsAndProductsEqualTheReference) {
  for (const char* kernel : {"add_s8", "sub_s8", "mul_s8"}) {
    SweepProgram program = sumsProgram(kernel, share(24));
    expectEqual(program);
  }
}

/// Windows of every kind, and now and then of more cells than a sum of 16 bits holds.
SweepProgram poolProgram(const std::string& kernel, int cases) {
  Random random(84);
  SweepProgram program;
  for (int i = 0; i < cases; ++i) {
    ConvCase c = randomConv(random, true);
    c.inputC = random.integer(1, 21);
    if (i % 10 == 0) c.inputH = c.kernelH = random.integer(9, 18);
    if (i % 10 == 0) c.inputW = c.kernelW = random.integer(9, 18);
    const kernels::Pool2dParams p = poolParams(c, random);
    const Tensor output = emptyTensor(ElementType::Int8, {c.batch, c.outputH, c.outputW, c.inputC})
                              .quantized(0.1F, c.inputZero);
    program.add(kernel, p, {int8s({c.batch, c.inputH, c.inputW, c.inputC}, c.inputZero, random)},
                output, 0, textOf(c));
  }
  return program;
}

TEST_P(FastKernels, AveragePool2dEqualsTheReference) {
  SweepProgram program = poolProgram("average_pool2d_s8", share(24));
  expectEqual(program);
}

TEST_P(FastKernels, MaxPool2dEqualsTheReference) {
  SweepProgram program = poolProgram("max_pool2d_s8", share(24));
  expectEqual(program);
}

/// A window may be all padding: the least there is, and clamped.
TEST_P(FastKernels, MaxPool2dOfPaddingAlone) {
  Random random(86);
  SweepProgram program;
  for (const std::int32_t channels : {1, 3, 4, 7, 16, 19}) {
    kernels::Pool2dParams p;
    p.kernelH = p.kernelW = 2;
    p.strideH = p.strideW = 2;
    p.padTop = p.padLeft = p.padBottom = p.padRight = 2;
    p.quantizedMinimum = channels % 2 == 0 ? -128 : -100;
    p.quantizedMaximum = channels % 3 == 0 ? 127 : 20;
    const Tensor input = int8s({1, 3, 3, channels}, 5, random);
    const Tensor output = emptyTensor(ElementType::Int8, {1, 3, 3, channels}).quantized(0.1F, 5);
    program.add("max_pool2d_s8", p, {input}, output, 0, std::to_string(channels));
  }
  expectEqual(program);
}

/// One image of few channels, so that small layers are long enough to run into each other.
ConvCase sharedCase(Random& random, bool depthwise) {
  ConvCase c = depthwise ? depthwiseCase(random) : randomConv(random, false);
  c.batch = c.params.groups = 1;
  c.inputC =
      depthwise && random.integer(0, 2) > 0 ? 8 * random.integer(1, 2) : random.integer(1, 9);
  c.outputC = depthwise ? c.inputC : random.integer(1, 9);
  c.inputH = random.integer(2, 8);
  c.inputW = random.integer(2, 8);
  c.outputH = (c.inputH + c.params.padTop) / c.params.strideH + 1;
  c.outputW = (c.inputW + c.params.padLeft) / c.params.strideW + 1;
  return c;
}

TEST_P(FastKernels, ConvolutionsOverTheirInputEqualTheReference) {
  Random random(87);
  SweepProgram program;
  for (int i = 0, tries = 0; i < share(32); ++tries) {
    ASSERT_LT(tries, 2000);
    const ConvCase c = sharedCase(random, tries % 2 == 0);
    ConvTensors tensors = int8Tensors(c, random);
    if (!isSmall(tensors)) continue;
    settleScaling(tensors, random);
    std::uint64_t scratch =
        c.depthwise ? kernels::depthwiseConv2dS8Scratch(size(c.outputW), size(c.params.strideW),
                                                        size(c.kernelH), size(c.kernelW))
                    : kernels::conv2dS8Scratch(size(c.kernelH), size(c.kernelW), size(c.inputC));
    if (tries % 9 == 0) scratch /= 2;
    const std::string kernel = c.depthwise ? "depthwise_conv2d_s8" : "conv2d_s8";
    if (program.addShared(kernel, c.params, tensors.inputs, tensors.output, scratch, textOf(c)))
      ++i;
  }
  expectEqual(program);
}

TEST_P(FastKernels, PoolsAndSumsOverTheirInputEqualTheReference) {
  Random random(88);
  SweepProgram program;
  int pools = 0;  // that are not too small to share anything
  for (int i = 0; i < share(24); ++i) {
    const std::int32_t channels = random.integer(1, 20);
    kernels::Pool2dParams p;
    p.kernelH = p.kernelW = random.integer(2, 3);
    p.strideH = p.strideW = random.integer(1, 2);
    p.padTop = p.padLeft = random.integer(0, 1);
    p.padBottom = p.padRight = 3;
    const Tensor input = int8s({1, 6, 5, channels}, 5, random);
    const Tensor output =
        emptyTensor(ElementType::Int8, {1, 6 / p.strideH, 5 / p.strideW, channels})
            .quantized(0.1F, 5);
    const std::string kernel = i % 2 == 0 ? "max_pool2d_s8" : "average_pool2d_s8";
    pools += program.addShared(kernel, p, {input}, output, 0, std::to_string(i)) ? 1 : 0;
    const Tensor sum = emptyTensor(ElementType::Int8, input.dims).quantized(0.1F, 7);
    EXPECT_TRUE(program.addShared("add_s8", addParams(random),
                                  {input, int8s(input.dims, -9, random)}, sum, 0,
                                  std::to_string(i)));
  }
  EXPECT_GT(pools, share(12));
  expectEqual(program);
}

INSTANTIATE_TEST_SUITE_P(Boards, FastKernels, testing::ValuesIn(emulatedBoards()), boardName);

}  // namespace
}  // namespace mote::tests
