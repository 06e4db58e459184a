// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Command lines that are wrong.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

TEST(Usage, IsTwoWhereTheWordsAreWrong) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"nonsense"},
                                                {"info"},
                                                {"info", test::kSample, "--nonsense"},
                                                {"bench", test::kSample, "--runs", "0"},
                                                {"bench", test::kSample, "--runs", "many"}}) {
    const test::Run run = mote(words);
    EXPECT_EQ(run.code, 2) << words.back();
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err, "");
  }
}

TEST(Usage, HelpKnowsEveryCommand) {
  const std::string overview = mote({"help"}).out;
  for (const cli::Command* command : all()) {
    EXPECT_NE(overview.find(command->name), std::string::npos) << command->name;
    const test::Run run = mote({"help", std::string(command->name)});
    EXPECT_EQ(run.code, 0) << command->name;
    EXPECT_NE(run.out.find(command->summary), std::string::npos) << command->name;
  }
}

}  // namespace
}  // namespace mote::commands
