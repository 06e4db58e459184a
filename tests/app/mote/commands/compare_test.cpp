// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote compare: what differs and what it costs, for programs and for people.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Compare : public test::CommandTest {};

TEST_F(Compare, AModelIsTheSameAsItself) {
  const cli::Json json = facts({"compare", test::kSample, test::kSample});
  EXPECT_EQ(json["same"], true);
  EXPECT_TRUE(json["differences"].empty());
  EXPECT_EQ(json["totals"]["before"], json["totals"]["after"]);
  EXPECT_GT(json["totals"]["before"]["flash_bytes"].get<int>(), 0);
  const test::Run run = mote({"compare", test::kSample, test::kSample});
  EXPECT_EQ(run.code, 0);
  EXPECT_NE(run.out.find("the same but for names and order"), std::string::npos) << run.out;
}

TEST_F(Compare, NamesWhatARewriteChanged) {
  facts({"new", "resnet_8", "--channels", "8", "--output", at("net.onnx")});
  facts({"rewrite", at("net.onnx"), "--pass", "fold_batch_norm", "--output", at("folded.onnx")});
  const cli::Json json = facts({"compare", at("net.onnx"), at("folded.onnx")});
  EXPECT_EQ(json["same"], false);
  EXPECT_EQ(json["counts"]["added"], 0);
  EXPECT_GT(json["counts"]["removed"], 5);
  for (const cli::Json& difference : json["differences"]) {
    if (difference["kind"] == "removed") {
      EXPECT_EQ(difference["before"]["operator"], "BatchNormalization");
      EXPECT_TRUE(difference["after"].is_null());
    } else {
      EXPECT_EQ(difference["after"]["operator"], "Conv");
      EXPECT_FALSE(difference["facts"].empty());
    }
  }
  const test::Run run = mote({"compare", at("net.onnx"), at("folded.onnx")});
  for (const char* word : {"before", "after", "parameters", "removed  BatchNormalization", "flash"})
    EXPECT_NE(run.out.find(word), std::string::npos) << word << run.out;
}

TEST_F(Compare, FollowsEachNodeIntoItsIntegers) {
  if (!test::hasData()) GTEST_SKIP() << "Fashion-MNIST is not installed";
  facts({"quantize", test::kSample, "--data", test::kData, "--samples", "20", "--limit", "10",
         "--output", at("int8.onnx")});
  const cli::Json json = facts({"compare", test::kSample, at("int8.onnx")});
  EXPECT_EQ(json["counts"]["added"], 0);
  EXPECT_EQ(json["counts"]["changed"], 0);
  EXPECT_EQ(json["counts"]["retuned"], 0);
  EXPECT_EQ(json["counts"]["same"], 0);
  EXPECT_GT(json["counts"]["requantized"], 20);
  // Quantizing folds normalizations first; nothing else goes.
  const cli::Json info = facts({"info", test::kSample});
  EXPECT_EQ(json["counts"]["removed"], info["operators"]["BatchNormalization"]);
  for (const cli::Json& difference : json["differences"]) {
    if (difference["kind"] == "removed") {
      EXPECT_EQ(difference["before"]["operator"], "BatchNormalization");
    }
  }
  EXPECT_TRUE(json["ends"].empty());
  EXPECT_LT(json["totals"]["after"]["flash_bytes"], json["totals"]["before"]["flash_bytes"]);
}

TEST_F(Compare, RefusesWhatHasNoGraph) {
  facts({"compile", test::kSample, "--output", at("sample.mote")});
  EXPECT_EQ(refusal({"compare", test::kSample, at("sample.mote")}),
            refusal({"rewrite", at("sample.mote"), "--pass", "fold_batch_norm"}));
  EXPECT_EQ(refusal({"compare", test::kSample, "/no/such/file.onnx"}), "file.missing");
  EXPECT_EQ(mote({"compare", test::kSample}).code, 2);
}

}  // namespace
}  // namespace mote::commands
