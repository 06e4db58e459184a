// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs with heavy layers give the same bits for any number of threads.
#include <gtest/gtest.h>

#include <limits>

#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/execute/steps.h"
#include "core/image/image_writer.h"
#include "core/kernels/conv2d.h"
#include "tests/support/random.h"

namespace mote::execute {
namespace {

using image::ImageWriter;
using image::paramBytes;
using image::TensorId;

constexpr std::int32_t kSide = 24;
constexpr std::int32_t kChannels = 40;
constexpr std::size_t kTaps = 9;

kernels::Conv2dParams paramsOf() {
  kernels::Conv2dParams params;
  params.padTop = params.padLeft = 1;
  params.minimum = -std::numeric_limits<float>::infinity();
  params.maximum = std::numeric_limits<float>::infinity();
  return params;
}

/// A convolution and a depthwise one behind it.
ImageWriter floatProgram(tests::Random& random) {
  constexpr auto kFloat = ElementType::Float32;
  constexpr auto kCount = static_cast<std::size_t>(kChannels);
  ImageWriter writer;
  const image::TensorSpec picture{kFloat, {1, kSide, kSide, kChannels}};
  const TensorId in = writer.addArena(picture);
  const TensorId middle = writer.addArena(picture);
  const TensorId out = writer.addArena(picture);
  const TensorId full = writer.addConstantOf<float>(
      {kFloat, {kChannels, 3, 3, kChannels}}, random.reals(kCount * kTaps * kCount, -1.0F, 1.0F));
  const TensorId depthwise = writer.addConstantOf<float>({kFloat, {1, 3, 3, kChannels}},
                                                         random.reals(kTaps * kCount, -1.0F, 1.0F));
  writer.addInput(in);
  writer.addNode({"conv2d_f32", paramBytes(paramsOf()), {in, full}, {middle}, ""});
  writer.addNode({"depthwise_conv2d_f32", paramBytes(paramsOf()), {middle, depthwise}, {out}, ""});
  writer.addOutput(out);
  writer.placeRest();
  return writer;
}

ImageWriter int8Program(tests::Random& random) {
  constexpr auto kInt8 = ElementType::Int8;
  constexpr auto kCount = static_cast<std::size_t>(kChannels);
  ImageWriter writer;
  const image::TensorSpec picture{kInt8, {1, kSide, kSide, kChannels}, 0.1F, 3};
  const TensorId in = writer.addArena(picture);
  const TensorId out = writer.addArena(picture);
  const TensorId weights = writer.addConstantOf<std::int8_t>(
      {kInt8, {kChannels, 3, 3, kChannels}},
      random.integers<std::int8_t>(kCount * kTaps * kCount, -128, 127));
  const TensorId bias = writer.addConstantOf<std::int32_t>(
      {ElementType::Int32, {kChannels}}, random.integers<std::int32_t>(kCount, -9999, 9999));
  const TensorId multipliers = writer.addConstantOf<std::int32_t>(
      {ElementType::Int32, {kChannels}}, random.integers<std::int32_t>(kCount, 1 << 30, INT32_MAX));
  const TensorId shifts = writer.addConstantOf<std::int8_t>(
      {kInt8, {kChannels}}, random.integers<std::int8_t>(kCount, -12, -10));
  writer.addInput(in);
  writer.addNode(
      {"conv2d_s8", paramBytes(paramsOf()), {in, weights, bias, multipliers, shifts}, {out}, ""});
  writer.addOutput(out);
  writer.placeRest();
  return writer;
}

void expectTheSameBits(ImageWriter writer) {
  const auto image = writer.write().value();
  auto one = Executor::load(image.bytes);
  ASSERT_TRUE(one.ok()) << one.error().text();
  const auto inputs = noiseInputs(*one).value();
  const auto expected = one->run(inputs).value();
  for (const std::size_t threads : {2, 3, 7}) {
    auto executor = Executor::load(image.bytes, Kernels::Fastest, threads);
    ASSERT_TRUE(executor.ok()) << executor.error().text();
    for (int run = 0; run < 5; ++run) {
      const auto given = executor->run(inputs).value();
      ASSERT_TRUE(std::ranges::equal(given[0].bytes(), expected[0].bytes()))
          << threads << " threads";
    }
  }
}

TEST(Threads, FloatsAreTheSameToTheBit) {
  static_assert(std::int64_t{kSide} * kSide * kChannels * kChannels * 9 >= kWorthDividing);
  tests::Random random(97);
  expectTheSameBits(floatProgram(random));
}

TEST(Threads, Int8IsTheSameToTheBit) {
  tests::Random random(98);
  expectTheSameBits(int8Program(random));
}

}  // namespace
}  // namespace mote::execute
