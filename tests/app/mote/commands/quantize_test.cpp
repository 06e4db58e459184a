// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote quantize and mote evaluate: what int8 costs in accuracy.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Quantize : public test::CommandTest {
 protected:
  void SetUp() override {
    if (!test::hasData()) GTEST_SKIP() << "Fashion-MNIST is not installed";
  }
};

TEST_F(Quantize, WritesASmallerModelThatEvaluatesAsItSaid) {
  const cli::Json json = facts({"quantize", test::kSample, "--data", test::kData, "--samples", "40",
                                "--limit", "150", "--output", at("int8.onnx")});
  EXPECT_EQ(json["samples"], 150);
  EXPECT_LT(json["bytes_after"].get<int>(), json["bytes_before"].get<int>() / 2);
  EXPECT_GT(json["accuracy_before"].get<double>(), 0.85);
  EXPECT_GT(json["accuracy_after"].get<double>(), 0.85);
  ASSERT_FALSE(json["layers"].empty());
  for (const cli::Json& layer : json["layers"])
    EXPECT_GT(layer["sqnr_db"].get<double>(), 10.0) << layer;
  const cli::Json again =
      facts({"evaluate", at("int8.onnx"), "--data", test::kData, "--limit", "150"});
  EXPECT_EQ(again["accuracy"], json["accuracy_after"]);
  EXPECT_EQ(again["samples"], 150);
}

TEST_F(Quantize, ToOtherWidths) {
  const auto quantized = [this](const char* option, const char* width) {
    return facts({"quantize", test::kSample, "--data", test::kData, "--samples", "40", "--limit",
                  "150", option, width, "--output", at("narrow.onnx")});
  };
  const cli::Json wide = quantized("--activations", "int16");
  EXPECT_GT(wide["accuracy_after"].get<double>(), 0.85);
  for (const cli::Json& layer : wide["layers"])
    EXPECT_GT(layer["sqnr_db"].get<double>(), 20.0) << layer;
  EXPECT_EQ(
      facts({"evaluate", at("narrow.onnx"), "--data", test::kData, "--limit", "150"})["accuracy"],
      wide["accuracy_after"]);
  const cli::Json packed = quantized("--weights", "int4");
  EXPECT_LT(packed["bytes_after"].get<int>(), wide["bytes_after"].get<int>() * 3 / 4);
  EXPECT_GT(packed["accuracy_after"].get<double>(), 0.75);
  EXPECT_EQ(refusal({"quantize", test::kSample, "--data", test::kData, "--weights", "int2"}),
            "parameter.choice");
}

TEST_F(Quantize, CountsEachSampleOnceInTheConfusion) {
  const cli::Json json = facts({"evaluate", test::kSample, "--data", test::kData, "--limit", "60"});
  std::size_t all = 0;
  std::size_t right = 0;
  for (std::size_t row = 0; row < json["confusion"].size(); ++row) {
    for (std::size_t column = 0; column < json["confusion"][row].size(); ++column) {
      const auto count = json["confusion"][row][column].get<std::size_t>();
      all += count;
      if (row == column) right += count;
    }
  }
  EXPECT_EQ(all, 60U);
  EXPECT_EQ(right, json["correct"].get<std::size_t>());
}

TEST_F(Quantize, RefusesNonsense) {
  EXPECT_EQ(refusal({"quantize", test::kSample, "--data", test::kData, "--method", "guess"}),
            "parameter.choice");
  EXPECT_NE(refusal({"quantize", test::kSample, "--data", "/no/such/folder"}), "");
  EXPECT_NE(refusal({"evaluate", test::kSample, "--data", "no-such-set"}), "");
}

}  // namespace
}  // namespace mote::commands
