// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published models with half-precision weights, from MediaPipe's packages, against TensorFlow
// Lite's own interpreter where it knows all their operators.
#include <gtest/gtest.h>

#include <cstring>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/scene.h"
#include "tests/support/random.h"
#include "tests/support/reference_models.h"
#include "tests/support/tflite_interpreter.h"

namespace mote::tflite_format {
namespace {

std::vector<std::byte> published(const std::string& path) {
  return tests::readBytes(tests::peerModules() / "@mediapipe" / path);
}

std::vector<std::byte> picture(std::size_t elements) {
  tests::Random random(3);
  const auto values = random.reals(elements, 0.0F, 1.0F);
  const auto raw = std::as_bytes(std::span(values));
  return {raw.begin(), raw.end()};
}

struct Published {
  const char* name;
  const char* path;
  std::size_t elements;
};

void PrintTo(const Published& one, std::ostream* stream) {
  *stream << one.name;
}

class FaceDetector : public testing::TestWithParam<Published> {};

TEST_P(FaceDetector, AgreesWithTheInterpreter) {
  const auto file = published(GetParam().path);
  if (file.empty() || !tests::hasTfliteInterpreter()) GTEST_SKIP() << "packaging/install-peers";
  const std::vector<std::vector<std::byte>> inputs = {picture(GetParam().elements)};
  const auto expected = tests::runTfliteInterpreter(file, inputs);
  ASSERT_FALSE(expected.empty());
  const auto given = runOurs(file, inputs, false);
  ASSERT_EQ(given.size(), expected.size());
  for (std::size_t i = 0; i < given.size(); ++i)
    EXPECT_LE(distance(TensorType::FLOAT32, given[i], expected[i]), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(
    All, FaceDetector,
    testing::Values(Published{"ShortRange", "face_detection/face_detection_short_range.tflite",
                              std::size_t{128} * 128 * 3},
                    Published{"FullRange", "face_detection/face_detection_full_range.tflite",
                              std::size_t{192} * 192 * 3}),
    [](const auto& info) { return std::string(info.param.name); });

compile::Compiled compiledAs(const std::vector<std::byte>& file, compile::WeightStorage storage) {
  auto model = parse(file);
  EXPECT_TRUE(model.ok()) << model.error().text();
  compile::CompileOptions options;
  options.weights = storage;
  auto compiled = compile::compile(model->graph, options);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  return std::move(compiled).value();
}

std::vector<Array> run(const compile::Compiled& compiled, execute::Kernels kernels) {
  auto executor = execute::Executor::load(compiled.image, kernels);
  EXPECT_TRUE(executor.ok());
  const TensorView input = executor->input(0);
  const auto bytes = picture(input.elements());
  std::memcpy(input.data, bytes.data(), bytes.size());
  EXPECT_TRUE(executor->runInPlace().ok());
  std::vector<Array> outputs;
  for (std::size_t i = 0; i < executor->outputCount(); ++i) {
    const TensorView view = executor->output(i);
    outputs.push_back(Array::make(view.type, {view.dims, view.dims + view.rank},
                                  Bytes(view.span().begin(), view.span().end()))
                          .value());
  }
  return outputs;
}

/// Weights in half precision stay so in the program, which gives what full ones give, to the bit.
TEST(PublishedModels, KeepHalfPrecisionWeights) {
  for (const char* path : {"face_detection/face_detection_short_range.tflite",
                           "selfie_segmentation/selfie_segmentation.tflite"}) {
    const auto file = published(path);
    if (file.empty()) GTEST_SKIP() << "packaging/install-peers";
    const auto narrow = compiledAs(file, compile::WeightStorage::Lossless);
    const auto full = compiledAs(file, compile::WeightStorage::Full);
    std::printf("%s: %zu bytes, in full %zu, the file %zu\n", path, narrow.flashBytes(),
                full.flashBytes(), file.size());
    EXPECT_LT(narrow.flashBytes(), full.flashBytes() * 2 / 3) << path;
    EXPECT_EQ(run(narrow, execute::Kernels::Fastest), run(full, execute::Kernels::Fastest)) << path;
  }
}

TEST(PublishedModels, SelfieSegmentationGivesAMask) {
  const auto file = published("selfie_segmentation/selfie_segmentation.tflite");
  if (file.empty()) GTEST_SKIP() << "packaging/install-peers";
  const auto given = runOurs(file, {picture(std::size_t{256} * 256 * 3)}, false);
  ASSERT_EQ(given.size(), 1U);
  ASSERT_EQ(given[0].size(), std::size_t{256} * 256 * sizeof(float));
  float low = 1.0F;
  float high = 0.0F;
  for (std::size_t at = 0; at < given[0].size(); at += sizeof(float)) {
    float value = 0.0F;
    std::memcpy(&value, given[0].data() + at, sizeof(float));
    low = std::min(low, value);
    high = std::max(high, value);
  }
  EXPECT_GE(low, 0.0F);
  EXPECT_LE(high, 1.0F);
  EXPECT_LT(low, high);
}

TEST(PublishedModels, WeightsStoredSparselyAreRefusedByName) {
  const auto file = published("face_detection/face_detection_full_range_sparse.tflite");
  if (file.empty()) GTEST_SKIP() << "packaging/install-peers";
  const auto model = parse(file);
  ASSERT_FALSE(model.ok());
  EXPECT_EQ(model.error().code, "tflite.sparse");
  EXPECT_NE(model.error().text().find("conv2d"), std::string::npos);
}

}  // namespace
}  // namespace mote::tflite_format
