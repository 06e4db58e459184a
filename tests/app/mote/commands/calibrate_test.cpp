// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote calibrate: costs learnt from an emulated board, and used.
#include <cstdlib>

#include "devices/virtual/places.h"
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Calibrate : public test::CommandTest {
 protected:
  void SetUp() override { ::setenv("MOTE_RUNTIME_DIR", at("boards").c_str(), 1); }
  void TearDown() override {
    mote({"boards", "--stop", "mps2-an386"});
    ::unsetenv("MOTE_RUNTIME_DIR");
  }
};

TEST_F(Calibrate, LearnsFromAnEmulatedBoard) {
  if (!virtual_boards::findFirmware("mote-agent-mps2-an386.elf").ok())
    GTEST_SKIP() << "no firmware";
  const cli::Json json =
      facts({"calibrate", "--board", "mps2-an386", "--networks", "2", "--check", test::kSample,
             "--output", at("costs.json"), "--samples", at("samples.csv")});
  EXPECT_EQ(json["costs"]["id"], "armv7em");
  EXPECT_EQ(json["costs"]["unit"], "instructions");
  EXPECT_EQ(json["costs"]["networks"], 2);
  ASSERT_EQ(json["checks"].size(), 1U);
  EXPECT_GT(json["checks"][0]["counted"].get<double>(), 1e5);
  EXPECT_TRUE(std::filesystem::exists(at("samples.csv")));
  const cli::Json info =
      facts({"info", test::kSample, "--board", "nucleo-f446re", "--costs", at("costs.json")});
  EXPECT_NEAR(info["instructions"]["value"].get<double>(),
              json["checks"][0]["estimated"].get<double>(),
              json["checks"][0]["estimated"].get<double>() * 1e-3);  // four digits are kept
}

TEST_F(Calibrate, RefusesBoardsWithoutAClock) {
  EXPECT_EQ(refusal({"calibrate", "--board", "native"}), "estimate.board-unknown");
}

}  // namespace
}  // namespace mote::commands
