// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The oracle works, and the sample is what its README says.
#include "core/peers/onnxruntime_session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "core/data/data_set.h"

namespace mote::peers {
namespace {

const std::filesystem::path kSample =
    MOTE_SOURCE_DIR "/resources/samples/fashion_mnist/ds_cnn.onnx";

class OnnxRuntimeSessionTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!onnxRuntimeLibrary())
      GTEST_SKIP() << "no ONNX Runtime: packaging/install-peers fetches it";
  }
};

TEST_F(OnnxRuntimeSessionTest, RefusesWithWords) {
  const auto session = OnnxRuntimeSession::open(std::filesystem::path("/absent.onnx"));
  ASSERT_FALSE(session.ok());
  EXPECT_NE(session.error().text().find("absent.onnx"), std::string::npos);
  EXPECT_FALSE(OnnxRuntimeSession::open(std::as_bytes(std::span("no model"))).ok());
}

TEST_F(OnnxRuntimeSessionTest, RunsWhatIsBound) {
  auto session = OnnxRuntimeSession::open(kSample);
  ASSERT_TRUE(session.ok()) << session.error().text();
  EXPECT_FALSE((*session)->bind({}).ok());
  EXPECT_FALSE((*session)->runBound().ok());
  ASSERT_TRUE((*session)->bind({Array::floats({1, 1, 28, 28}, std::vector<float>(28 * 28))}).ok());
  EXPECT_TRUE((*session)->runBound().ok());
}

TEST_F(OnnxRuntimeSessionTest, SampleTellsClothesApart) {
  constexpr std::size_t kPictures = 1000;
  const auto pictures = data::open({"fashion-mnist", data::Split::Test, {1, 1, 28, 28}, {}});
  if (!pictures.ok()) GTEST_SKIP() << pictures.error().text();
  auto session = OnnxRuntimeSession::open(kSample);
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
}  // namespace mote::peers
