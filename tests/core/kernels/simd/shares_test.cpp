// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls done in parts, as several threads do them: the same bits as in one.
#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/conv_oracle.h"

namespace mote::tests {
namespace {

class Shares : public SimdTest {
 protected:
  template <typename Params>
  static void expectTheSame(const std::string& kernel, const Params& params,
                            const ConvTensors& tensors, Random& random) {
    const kernels::Kernel& fast = *named(kernel).fast;
    ASSERT_TRUE(runKernel(fast, params, tensors.inputs, {tensors.output}, Memory::Prepared).ok());
    const auto whole = tensors.output.values<std::uint8_t>();
    std::memset(tensors.output.bytes.get(), 0x5A, tensors.output.size);
    const auto parts = static_cast<std::uint16_t>(random.integer(2, 9));
    ASSERT_TRUE(
        runKernel(fast, params, tensors.inputs, {tensors.output}, Memory::Prepared, parts).ok());
    ASSERT_EQ(tensors.output.values<std::uint8_t>(), whole) << kernel << ", " << parts << " parts";
  }
};

TEST_P(Shares, ConvolutionsInParts) {
  Random random(90);
  for (int i = 0; i < 60; ++i) {
    ConvCase c = randomConv(random, false);
    if (i % 2 == 0) c.outputC = c.params.groups * random.integer(15, 70);
    expectTheSame("conv2d_s8", c.params, int8Tensors(c, random), random);
    expectTheSame("conv2d_f32", c.params, floatTensors(c, random), random);
    c = randomConv(random, true);
    expectTheSame("depthwise_conv2d_s8", c.params, int8Tensors(c, random), random);
    expectTheSame("depthwise_conv2d_f32", c.params, floatTensors(c, random), random);
  }
}

/// Pictures of one pixel are divided by channels.
TEST_P(Shares, DenseLayersInParts) {
  Random random(91);
  for (int i = 0; i < 20; ++i) {
    const std::int32_t batch = random.integer(1, 3);
    const std::int32_t inputs = random.integer(1, 90);
    const ConvCase c = randomDense(random, batch, inputs, random.integer(1, 200));
    for (const bool isFloat : {false, true}) {
      const ConvTensors tensors = isFloat ? floatTensors(c, random) : int8Tensors(c, random);
      expectTheSame(isFloat ? "dense_f32" : "dense_s8", c.denseParams(), tensors, random);
    }
  }
}

/// Ranges follow one another, and all but the last end at a multiple of the grain.
TEST(ShareRanges, CoverTheWholeOnce) {
  for (const std::int32_t units : {0, 1, 7, 64, 1000003}) {
    for (const std::int32_t grain : {1, 4, 16}) {
      for (std::uint16_t count = 1; count < 12; ++count) {
        std::int32_t end = 0;
        for (std::uint16_t index = 0; index < count; ++index) {
          const auto range = kernels::Share{index, count}.of(units, grain);
          ASSERT_EQ(range.first, end);
          ASSERT_GE(range.end, range.first);
          ASSERT_TRUE(range.end == units || range.end % grain == 0);
          ASSERT_LE(range.end - range.first, units / count + 1 + grain);
          end = range.end;
        }
        ASSERT_EQ(end, units);
      }
    }
  }
}

/// What is not prepared is not divided.
TEST_P(Shares, WorkIsToldOfWhatIsPrepared) {
  Random random(92);
  ConvCase c;
  c.inputH = c.inputW = c.outputH = c.outputW = 6;
  c.inputC = 8;
  c.outputC = 4;
  const ConvTensors tensors = int8Tensors(c, random);
  std::vector<TensorView> inputs;
  for (const Tensor& input : tensors.inputs) inputs.push_back(input.view(true));
  const std::vector<TensorView> outputs = {tensors.output.view(true)};
  kernels::Call call{inputs, outputs, std::as_bytes(std::span(&c.params, 1))};
  const kernels::Hosted& hosted = *named("conv2d_s8").fast->hosted;
  EXPECT_EQ(hosted.work(call), 0);
  std::byte memory[1] = {};
  call.prepared = memory;
  EXPECT_EQ(hosted.work(call), 6 * 6 * 8 * 4);
}

INSTANTIATE_TEST_SUITE_P(Simd, Shares, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
