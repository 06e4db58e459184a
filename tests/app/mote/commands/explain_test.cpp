// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote explain: a heatmap as picture and as numbers.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Explain : public test::CommandTest {
 protected:
  void SetUp() override {
    if (!test::hasData()) GTEST_SKIP() << "Fashion-MNIST is not installed";
  }
};

TEST_F(Explain, WritesAPicture) {
  const cli::Json json = facts({"explain", test::kSample, "--data", test::kData, "--method",
                                "occlusion", "--output", at("map.png")});
  EXPECT_EQ(json["method"], "occlusion");
  EXPECT_EQ(json["scores"].size(), 10U);
  EXPECT_LT(json["raw_minimum"].get<double>(), json["raw_maximum"].get<double>());
  std::ifstream file(at("map.png"), std::ios::binary);
  const std::string bytes(std::istreambuf_iterator<char>(file), {});
  EXPECT_EQ(bytes.substr(1, 3), "PNG");
}

TEST_F(Explain, RefusesClassesAndSamplesThatAreNotThere) {
  EXPECT_NE(refusal({"explain", test::kSample, "--data", test::kData, "--target", "10"}), "");
  EXPECT_NE(refusal({"explain", test::kSample, "--data", test::kData, "--sample", "10000"}), "");
  EXPECT_NE(refusal({"explain", test::kSample, "--data", test::kData, "--method", "guess"}), "");
}

}  // namespace
}  // namespace mote::commands
