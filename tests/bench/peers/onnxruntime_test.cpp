// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer script gives what ONNX Runtime's C interface gives, and times what it says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "core/data/npy.h"
#include "core/peers/onnxruntime_session.h"

namespace mote {
namespace {

namespace fs = std::filesystem;

const fs::path kScript = MOTE_SOURCE_DIR "/tests/bench/peers/onnxruntime.mjs";
const fs::path kSample = MOTE_SOURCE_DIR "/resources/samples/fashion_mnist/ds_cnn.onnx";

class OnnxRuntimeScript : public testing::Test {
 protected:
  void SetUp() override {
    if (!peers::onnxRuntimeLibrary() || std::system("node --version > /dev/null 2>&1") != 0) {
      GTEST_SKIP() << "no Node or no ONNX Runtime: packaging/install-peers fetches it";
    }
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }

  [[nodiscard]] int run(const std::string& arguments) const {
    const std::string command = "node '" + kScript.string() + "' '" + kSample.string() + "' " +
                                arguments + " > '" + file("out") + "' 2>&1";
    return std::system(command.c_str());
  }
  [[nodiscard]] std::string said() const {
    std::ifstream stream(file("out"));
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  }
  [[nodiscard]] std::string file(const std::string& name) const { return m_folder / name; }

 private:
  fs::path m_folder = fs::path(testing::TempDir()) /
                      ("mote_onnxruntime_" +
                       std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(OnnxRuntimeScript, GivesWhatTheLibraryGives) {
  std::vector<float> pixels(28 * 28);
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<float>(i % 29) / 28.0F;
  const Array image = Array::floats({1, 1, 28, 28}, pixels);
  ASSERT_TRUE(data::writeNpy(file("x.npy"), image).ok());
  ASSERT_EQ(run("--input '" + file("x.npy") + "' --output '" + file("y.npy") + "'"), 0) << said();

  const auto given = data::readNpy(file("y.npy"));
  ASSERT_TRUE(given.ok()) << given.error().text();
  auto session = peers::OnnxRuntimeSession::open(kSample);
  ASSERT_TRUE(session.ok()) << session.error().text();
  const auto expected = (*session)->run({image});
  ASSERT_TRUE(expected.ok()) << expected.error().text();
  EXPECT_EQ(*given, expected->front());
}

TEST_F(OnnxRuntimeScript, TimesRuns) {
  ASSERT_EQ(run("--bench 5 --threads 1"), 0) << said();
  EXPECT_THAT(said(), testing::MatchesRegex(R"(\{"median_us":[0-9.]+,"min_us":[0-9.]+,)"
                                            R"("p90_us":[0-9.]+,"runs":5,"threads":1\})"
                                            "\n"));
}

TEST_F(OnnxRuntimeScript, SaysWhatIsWrong) {
  EXPECT_NE(run(""), 0);
  EXPECT_THAT(said(), testing::HasSubstr("takes 1 inputs (image)"));
  EXPECT_NE(run("--bench none"), 0);
  EXPECT_THAT(said(), testing::HasSubstr("--bench needs a number"));
}

}  // namespace
}  // namespace mote
