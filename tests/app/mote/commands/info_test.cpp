// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote info: what a model is made of.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

TEST(Info, CountsTheSample) {
  const cli::Json json = facts({"info", test::kSample});
  EXPECT_EQ(json["format"], "ONNX");
  EXPECT_EQ(json["inputs"].size(), 1U);
  EXPECT_EQ(json["outputs"].size(), 1U);
  EXPECT_GE(json["opset"].get<int>(), 7);
  std::size_t operators = 0;
  for (const auto& [type, count] : json["operators"].items()) operators += count.get<std::size_t>();
  EXPECT_EQ(operators, json["nodes"].get<std::size_t>());
  EXPECT_GT(json["parameters"].get<std::size_t>(), 0U);
  EXPECT_GT(json["macs"].get<std::size_t>(), 0U);
}

TEST(Info, SaysTheSameToPeople) {
  const test::Run run = mote({"info", test::kSample});
  EXPECT_EQ(run.code, 0);
  for (const char* word : {"nodes", "parameters", "MACs", "Conv", "inputs", "outputs"})
    EXPECT_NE(run.out.find(word), std::string::npos) << word;
}

TEST(Info, SaysWhatIsWrongWithAFile) {
  EXPECT_EQ(refusal({"info", "/no/such/file.onnx"}), "file.missing");
  const test::Run run = mote({"info", MOTE_SOURCE_DIR "/README.md"});
  EXPECT_EQ(run.code, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("README.md"), std::string::npos) << run.err;
  EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
}

}  // namespace
}  // namespace mote::commands
