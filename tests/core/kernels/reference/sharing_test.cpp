// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reference kernels over their own inputs, as close as they allow and a little further: the
// results are those of memory apart. Distances of some layers by hand.
#include "core/kernels/sharing.h"

#include "core/kernels/elementwise.h"
#include "core/kernels/movement.h"
#include "core/kernels/pool2d.h"
#include "core/kernels/reduce.h"
#include "tests/support/conv_oracle.h"
#include "tests/support/shared_memory.h"

#include <gtest/gtest.h>

namespace mote::tests {
namespace {

struct Sharer {
  std::string kernel;
  std::vector<std::byte> block;
  std::vector<Tensor> inputs;
  Tensor output;

  template <typename Params>
  void set(const Params& value) {
    const auto raw = std::as_bytes(std::span(&value, 1));
    block.assign(raw.begin(), raw.end());
  }
  [[nodiscard]] std::span<const std::byte> params() const { return block; }
  [[nodiscard]] const kernels::Kernel& find() const {
    return *findKernel(kernels::reference::all(), kernel);
  }
  [[nodiscard]] std::optional<std::int32_t> closestInput(std::size_t input = 0) const {
    return closest(find(), params(), inputs, output, input, 1);
  }
};

/// True where the input may share memory.
bool expectSame(const Sharer& sharer, std::size_t input = 0) {
  const auto nearest = sharer.closestInput(input);
  if (!nearest) return false;
  const kernels::Kernel& kernel = sharer.find();
  EXPECT_TRUE(runKernel(kernel, sharer.params(), sharer.inputs, {sharer.output}).ok());
  const std::span apart(sharer.output.bytes.get(), sharer.output.size);
  const std::size_t width = elementBytes(sharer.inputs[input].type);
  // Any multiple of the channels keeps them in their lanes.
  const bool lanes = sharer.kernel.starts_with("depthwise");
  const auto step = static_cast<std::int32_t>(width) * (lanes ? sharer.output.dims.back() : 1);
  const auto first =
      closest(kernel, sharer.params(), sharer.inputs, sharer.output, input, step).value_or(0);
  for (const std::int32_t further : {0, 1, 2, 5}) {
    const std::int32_t distance = first + further * step;
    const auto shared =
        runShared(kernel, sharer.params(), sharer.inputs, sharer.output, input, distance);
    EXPECT_TRUE(std::ranges::equal(shared, apart)) << sharer.kernel << " at " << distance;
  }
  return true;
}

Sharer convolution(const ConvCase& c, bool floats, Random& random) {
  ConvTensors tensors = floats ? floatTensors(c, random) : int8Tensors(c, random);
  Sharer sharer{c.depthwise ? "depthwise_conv2d_" : "conv2d_", {}, tensors.inputs, tensors.output};
  sharer.kernel += floats ? "f32" : "s8";
  sharer.set(c.params);
  return sharer;
}

TEST(Sharing, ConvolutionsOverTheirInput) {
  Random random(71);
  int shared = 0;
  for (int i = 0; i < 600; ++i) {
    ConvCase c = randomConv(random, i % 2 == 0);
    if (random.integer(0, 3) != 0) c.batch = 1;
    shared += expectSame(convolution(c, i % 3 == 0, random)) ? 1 : 0;
  }
  EXPECT_GT(shared, 100);
}

ConvCase image(std::int32_t size, std::int32_t inputs, std::int32_t outputs) {
  ConvCase c;
  c.inputH = c.inputW = c.outputH = c.outputW = size;
  c.inputC = inputs;
  c.outputC = outputs;
  return c;
}

/// 47 rows of 48 pixels are written, 47 of half as many channels read; and in the last row, 51
/// pixels against 47.
TEST(Sharing, DistanceOfAPointwiseLayerThatDoublesItsChannels) {
  Random random(72);
  const Sharer layer = convolution(image(48, 8, 16), false, random);
  EXPECT_EQ(layer.closestInput(), 47 * 48 * 8 + 51 * 16 - 47 * 8);
}

/// The window of a pixel begins a row and a pixel before it.
TEST(Sharing, DistanceOfADepthwiseLayer) {
  Random random(73);
  ConvCase c = image(5, 64, 64);
  c.depthwise = true;
  c.kernelH = c.kernelW = 3;
  c.params.padTop = c.params.padLeft = 1;
  EXPECT_EQ(convolution(c, false, random).closestInput(), (5 + 2) * 64);
}

TEST(Sharing, NotAcrossGroupsImagesOrRemainingChannels) {
  Random random(74);
  ConvCase c = image(3, 4, 4);
  EXPECT_TRUE(convolution(c, false, random).closestInput());
  c.params.groups = 2;
  EXPECT_FALSE(convolution(c, false, random).closestInput());
  c.params.groups = 1;
  c.batch = 2;
  EXPECT_FALSE(convolution(c, false, random).closestInput());
  c = image(9, 12, 12);
  c.depthwise = true;
  EXPECT_FALSE(convolution(c, false, random).closestInput());
  c.inputC = c.outputC = 16;
  EXPECT_TRUE(convolution(c, false, random).closestInput());
  EXPECT_FALSE(convolution(c, false, random).closestInput(1)) << "weights";
}

TEST(Sharing, PoolsOverTheirInput) {
  Random random(75);
  int shared = 0;
  for (int i = 0; i < 200; ++i) {
    ConvCase c = randomConv(random, true);
    c.batch = 1;
    c.outputC = c.inputC;
    kernels::Pool2dParams p;
    p.kernelH = c.kernelH;
    p.kernelW = c.kernelW;
    p.strideH = c.params.strideH;
    p.strideW = c.params.strideW;
    p.padTop = c.params.padTop;
    p.padLeft = c.params.padLeft;
    p.padBottom = p.padRight = c.kernelH;
    p.minimum = -10.0F;
    p.maximum = 10.0F;
    const bool floats = i % 2 == 0;
    const ConvTensors tensors = floats ? floatTensors(c, random) : int8Tensors(c, random);
    Sharer sharer{
        i % 4 < 2 ? "max_pool2d_" : "average_pool2d_", {}, {tensors.inputs[0]}, tensors.output};
    sharer.kernel += floats ? "f32" : "s8";
    sharer.output.zeroPoint = c.inputZero;
    sharer.set(p);
    shared += expectSame(sharer) ? 1 : 0;
  }
  EXPECT_GT(shared, 50);
}

Tensor floats(std::vector<std::int32_t> dims, Random& random) {
  Tensor tensor = emptyTensor(ElementType::Float32, std::move(dims));
  const auto values = random.reals(tensor.size / 4, -3.0F, 3.0F);
  std::memcpy(tensor.bytes.get(), values.data(), tensor.size);
  return tensor;
}

TEST(Sharing, ElementsOneByOne) {
  Random random(76);
  Sharer sharer{
      "add", {}, {floats({3, 5}, random), floats({3, 5}, random)}, floats({3, 5}, random)};
  sharer.set(kernels::BinaryParams{-100.0F, 100.0F});
  EXPECT_TRUE(expectSame(sharer, 0));
  EXPECT_TRUE(expectSame(sharer, 1));
  sharer.inputs[1] = floats({5}, random);
  EXPECT_FALSE(sharer.closestInput(1)) << "broadcast";
  EXPECT_TRUE(expectSame(sharer, 0));
  EXPECT_TRUE(expectSame({"sigmoid_f32", {}, {floats({40}, random)}, floats({40}, random)}));
}

TEST(Sharing, ElementsThatChangeTheirWidth) {
  Random random(77);
  const Tensor real = floats({37}, random);
  const Tensor byte = emptyTensor(ElementType::Int8, {37}).quantized(0.05F, 3);
  EXPECT_TRUE(expectSame({"quantize_s8", {}, {real}, byte}));
  const Sharer widen{"dequantize_s8", {}, {byte}, real};
  EXPECT_EQ(widen.closestInput(), 3 * 37);
  EXPECT_TRUE(expectSame(widen));
  const Tensor integers = tensorOf({37}, random.integers<std::int32_t>(37, -9, 9));
  EXPECT_FALSE(Sharer("cast", {}, {integers}, real).closestInput());
}

TEST(Sharing, SoftmaxAlongTheInnermostAxis) {
  Random random(78);
  Sharer sharer{"softmax_f32", {}, {floats({4, 6}, random)}, floats({4, 6}, random)};
  sharer.set(kernels::SoftmaxParams{4, 6, 1, 0, 0, 0});
  EXPECT_TRUE(expectSame(sharer));
  sharer.set(kernels::SoftmaxParams{1, 4, 6, 0, 0, 0});
  EXPECT_FALSE(sharer.closestInput());
}

TEST(Sharing, SlicesThatStepForward) {
  Random random(79);
  Sharer sharer{"slice", {}, {floats({6, 5}, random)}, floats({2, 3}, random)};
  kernels::SliceParams params;
  params.start[0] = 1;
  params.step[0] = 3;
  params.step[1] = 2;
  sharer.set(params);
  EXPECT_TRUE(expectSame(sharer));
  params.start[0] = 5;
  params.step[0] = -3;
  sharer.set(params);
  EXPECT_FALSE(sharer.closestInput());
}

}  // namespace
}  // namespace mote::tests
