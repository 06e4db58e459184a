// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Suites of benchmarks: the one in the repo names what exists; a broken one is refused in words.
#include "app/mote/cli/suite_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "devices/session/board_list.h"

namespace mote::cli {
namespace {

std::string shipped() {
  std::ifstream file(MOTE_SOURCE_DIR "/tests/bench/mlperf_tiny.json");
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(SuiteFile, TheShippedSuiteRacesEveryNetworkInEveryArithmeticOnEveryEmulatedBoard) {
  const auto suite = parseSuite(shipped(), "mlperf_tiny.json");
  ASSERT_TRUE(suite.ok()) << suite.error().text();
  EXPECT_EQ(suite->races.size(), 12U);
  EXPECT_EQ(suite->races.front().group, "float32");
  EXPECT_EQ(suite->races.front().peerModel, "kws_float.onnx");
  EXPECT_EQ(suite->profiles.size(), 4U);
  std::vector<std::string> emulated;
  const auto boards = session::listBoards();
  ASSERT_TRUE(boards.ok());
  for (const auto& board : *boards)
    if (board.emulated) emulated.push_back(board.id);
  auto named = suite->boards;
  std::ranges::sort(named);
  std::ranges::sort(emulated);
  EXPECT_EQ(named, emulated);
}

TEST(SuiteFile, SaysWhatIsWrong) {
  for (const char* broken : {"", "[]", "{\"name\": 3}", "{\"name\": \"x\", \"races\": [{}]}"}) {
    const auto suite = parseSuite(broken, "mine.json");
    ASSERT_FALSE(suite.ok()) << broken;
    EXPECT_EQ(suite.error().code, "suite.file");
    EXPECT_NE(suite.error().text().find("mine.json"), std::string::npos);
  }
}

}  // namespace
}  // namespace mote::cli
