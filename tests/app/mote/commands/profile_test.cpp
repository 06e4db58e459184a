// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote profile and mote boards: the same core as a process of its own.
#include <cstdlib>

#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Profile : public test::CommandTest {
 protected:
  void SetUp() override { ::setenv("MOTE_RUNTIME_DIR", at("boards").c_str(), 1); }
  void TearDown() override {
    mote({"boards", "--stop", "native"});
    ::unsetenv("MOTE_RUNTIME_DIR");
  }
};

TEST_F(Profile, IsBitExactOnTheNativeBoard) {
  const cli::Json json = facts({"profile", test::kSample, "--board", "native"});
  EXPECT_EQ(json["board"], "native");
  EXPECT_EQ(json["emulated"], false);
  EXPECT_EQ(json["bit_exact"], true);
  EXPECT_FALSE(json["layers"].empty());
  for (const char* field : {"unit", "total", "arena_bytes", "stack_bytes", "deadline_missed"})
    EXPECT_TRUE(json.contains(field)) << field;
}

TEST_F(Profile, ListsBoardsWithTheirState) {
  const auto stateOf = [](const std::string& id) -> std::string {
    for (const cli::Json& board : facts({"boards"})) {
      if (board["id"] == id) return board["state"];
    }
    return "missing";
  };
  EXPECT_EQ(stateOf("native"), "stopped");
  facts({"boards", "--start", "native"});
  EXPECT_EQ(stateOf("native"), "running");
  facts({"boards", "--stop", "native"});
  EXPECT_EQ(stateOf("native"), "stopped");
  EXPECT_EQ(stateOf("mps2-an386"), "stopped");
}

TEST_F(Profile, ListsTheCatalogueOfBoards) {
  const cli::Json boards = facts({"boards", "--catalogue"});
  EXPECT_GE(boards.size(), 16U);
  for (const cli::Json& board : boards) {
    if (board["id"] != "nucleo-l4r5zi") continue;
    EXPECT_EQ(board["clock_hz"], 120'000'000);
    EXPECT_EQ(board["can_start"], false);
    EXPECT_EQ(board["milliwatts"]["value"], 52.0);
    EXPECT_NE(board["milliwatts"]["source"], "");
    return;
  }
  FAIL() << "nucleo-l4r5zi is not listed";
}

TEST_F(Profile, NamesABoardThatIsNotThere) {
  EXPECT_NE(refusal({"profile", test::kSample, "--board", "no-such-board"}), "");
}

}  // namespace
}  // namespace mote::commands
