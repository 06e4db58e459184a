// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The oracle works, and the sample is what its README says.
#include "tests/support/ort_session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "core/data/data_set.h"

namespace mote::support {
namespace {

const std::filesystem::path kSample =
    MOTE_SOURCE_DIR "/resources/samples/fashion_mnist/ds_cnn.onnx";

class OrtSessionTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!ortLibrary()) GTEST_SKIP() << "no ONNX Runtime: packaging/install-peers fetches it";
  }
};

TEST_F(OrtSessionTest, RefusesWithWords) {
  const auto session = OrtSession::open(std::filesystem::path("/absent.onnx"));
  ASSERT_FALSE(session.ok());
  EXPECT_NE(session.error().text().find("absent.onnx"), std::string::npos);
  EXPECT_FALSE(OrtSession::open(std::as_bytes(std::span("no model"))).ok());
}

TEST_F(OrtSessionTest, TimesRuns) {
  auto session = OrtSession::open(kSample);
  ASSERT_TRUE(session.ok()) << session.error().text();
  const std::vector<float> pixels(28 * 28, 0.5F);
  const auto times = (*session)->timesUs({Array::floats({1, 1, 28, 28}, pixels)}, 5);
  ASSERT_TRUE(times.ok()) << times.error().text();
  EXPECT_EQ(times->size(), 5U);
  EXPECT_GT(*std::ranges::min_element(*times), 0.0);
  EXPECT_FALSE((*session)->timesUs({}, 1).ok());
}

TEST_F(OrtSessionTest, SampleTellsClothesApart) {
  constexpr std::size_t kPictures = 1000;
  const auto pictures = data::open({"fashion-mnist", data::Split::Test, {1, 1, 28, 28}, {}});
  if (!pictures.ok()) GTEST_SKIP() << pictures.error().text();
  auto session = OrtSession::open(kSample);
  ASSERT_TRUE(session.ok()) << session.error().text();
  EXPECT_EQ((*session)->inputNames(), std::vector<std::string>{"image"});
  EXPECT_EQ((*session)->outputNames(), std::vector<std::string>{"probabilities"});
  std::size_t right = 0;
  for (std::size_t i = 0; i < kPictures; ++i) {
    const auto sample = (*pictures)->sample(i);
    ASSERT_TRUE(sample.ok()) << sample.error().text();
    const auto outputs = (*session)->run({sample->input});
    ASSERT_TRUE(outputs.ok()) << outputs.error().text();
    const auto probabilities = outputs->front().as<float>();
    ASSERT_EQ(probabilities.size(), 10U);
    EXPECT_NEAR(std::accumulate(probabilities.begin(), probabilities.end(), 0.0F), 1.0F, 1e-5F);
    const auto best = std::ranges::max_element(probabilities) - probabilities.begin();
    right += best == sample->label ? 1 : 0;
  }
  EXPECT_GE(right, kPictures * 9 / 10);
}

}  // namespace
}  // namespace mote::support
