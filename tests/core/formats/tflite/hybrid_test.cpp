// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hybrid layers, of float activations and int8 weights: TensorFlow Lite's interpreter on the reals
// that the weights stand for gives our results, and its hybrid kernels, which round activations to
// int8 as well, give theirs nearby.
#include <gtest/gtest.h>

#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/scene.h"
#include "tests/support/tflite_interpreter.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

/// The same weights as integers with scales along `axis`, or as the reals they stand for.
std::int32_t layerWeights(Scene& s, const Shape& shape, std::int32_t axis, bool hybrid) {
  std::size_t count = 1;
  std::size_t inner = 1;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    count *= static_cast<std::size_t>(shape[i]);
    if (static_cast<std::int32_t>(i) > axis) inner *= static_cast<std::size_t>(shape[i]);
  }
  const auto channels =
      axis < 0 ? 1U : static_cast<unsigned>(shape[static_cast<std::size_t>(axis)]);
  Steps steps{{}, std::vector<std::int64_t>(channels, 0), std::max(axis, 0)};
  for (unsigned i = 0; i < channels; ++i)
    steps.scales.push_back(0.004F * static_cast<float>(i + 1));
  const auto stored = s.random.integers<std::int8_t>(count, -127, 127);
  if (hybrid) return s.file.constant("weights", TensorType::INT8, shape, stored, steps);
  std::vector<float> reals;
  for (std::size_t i = 0; i < count; ++i)
    reals.push_back(static_cast<float>(stored[i]) * steps.scales[i / inner % channels]);
  return s.file.constant("weights", TensorType::FLOAT32, shape, reals);
}

struct HybridCase {
  const char* name;
  void (*build)(Scene&, bool hybrid);
};

void PrintTo(const HybridCase& one, std::ostream* stream) {
  *stream << one.name;
}

const HybridCase kHybridCases[] = {
    {"Conv",
     [](Scene& s, bool hybrid) {
       s.node(
           CONV_2D,
           {s.input({1, 7, 6, 3}), layerWeights(s, {4, 3, 3, 3}, 0, hybrid), s.weights({4})},
           {s.result({1, 4, 3, 4})}, Kind::Conv2DOptions,
           schema::CreateConv2DOptions(s.tables(), Padding::SAME, 2, 2, ActivationFunction::RELU));
     }},
    {"Depthwise",
     [](Scene& s, bool hybrid) {
       s.node(DEPTHWISE_CONV_2D,
              {s.input({1, 7, 6, 3}), layerWeights(s, {1, 3, 3, 3}, 3, hybrid), s.weights({3})},
              {s.result({1, 5, 4, 3})}, Kind::DepthwiseConv2DOptions,
              schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 1));
     }},
    {"Dense",
     [](Scene& s, bool hybrid) {
       s.node(FULLY_CONNECTED,
              {s.input({2, 20}), layerWeights(s, {5, 20}, -1, hybrid), s.weights({5})},
              {s.result({2, 5})}, Kind::FullyConnectedOptions,
              schema::CreateFullyConnectedOptions(s.tables()));
     }},
};

class HybridLayer : public testing::TestWithParam<HybridCase> {};

std::vector<std::vector<std::byte>> interpreted(bool hybrid, std::vector<std::byte>& file,
                                                std::vector<std::vector<std::byte>>& inputs,
                                                const HybridCase& one) {
  Scene scene;
  one.build(scene, hybrid);
  file = scene.bytes();
  inputs = scene.contents();
  return tests::runTfliteInterpreter(file, inputs);
}

TEST_P(HybridLayer, ComputesWithTheWeightsThatIntegersStandFor) {
  if (!tests::hasTfliteInterpreter()) GTEST_SKIP() << "no TensorFlow Lite: packaging/install-peers";
  std::vector<std::byte> file;
  std::vector<std::vector<std::byte>> inputs;
  const auto exact = interpreted(false, file, inputs, GetParam());
  const auto hybrid = interpreted(true, file, inputs, GetParam());
  ASSERT_EQ(exact.size(), 1U);
  ASSERT_EQ(hybrid.size(), 1U) << "the interpreter refuses the model";
  for (const bool reference : {true, false}) {
    const auto given = runOurs(file, inputs, reference);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_LE(distance(TensorType::FLOAT32, given[0], exact[0]), 1e-6);
    // Activations of -4..4 in 255 steps.
    EXPECT_LE(distance(TensorType::FLOAT32, given[0], hybrid[0]), 0.02);
  }
}

INSTANTIATE_TEST_SUITE_P(All, HybridLayer, testing::ValuesIn(kHybridCases),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::tflite_format
