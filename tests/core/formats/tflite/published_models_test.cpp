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
