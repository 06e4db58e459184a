// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What board.json files say, which of them are none, and that each figure has a source.
#include "devices/catalogue/board_description.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "devices/catalogue/processor.h"

namespace mote::catalogue {
namespace {

namespace fs = std::filesystem;

TEST(BoardDescriptions, NameTheBoardsOfTheTree) {
  ASSERT_NE(findBoard("mps2-an386"), nullptr);
  ASSERT_NE(findBoard("mps2-an500"), nullptr);
  ASSERT_NE(findBoard("mps2-an385"), nullptr);
  ASSERT_NE(findBoard("mps3-an547"), nullptr);
  ASSERT_NE(findBoard("native"), nullptr);
  EXPECT_EQ(findBoard("mps2-an386")->cpu, "cortex-m4");
  EXPECT_EQ(findBoard("mps2-an386")->tickKind, "instructions");
  EXPECT_TRUE(findBoard("mps2-an500")->emulated);
  EXPECT_EQ(findBoard("mps2-an385")->cpu, "cortex-m3");
  EXPECT_EQ(findBoard("mps3-an547")->cpu, "cortex-m55");
  EXPECT_FALSE(findBoard("native")->emulated);
  EXPECT_EQ(findBoard("nucleo"), nullptr);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(MOTE_SOURCE_DIR) / "devices/boards")) {
    files += fs::exists(entry.path() / "board.json") ? 1 : 0;
  }
  EXPECT_EQ(boards().size(), files);
}

TEST(BoardDescriptions, RefuseWhatIsNone) {
  EXPECT_FALSE(parseBoard("").has_value());
  EXPECT_FALSE(parseBoard("{}").has_value());
  EXPECT_FALSE(parseBoard(R"({"id": 7})").has_value());
}

TEST(BoardDescriptions, SurviveMutatedText) {
  std::ifstream file(fs::path(MOTE_SOURCE_DIR) / "devices/boards/mps2_an386/board.json");
  const std::string whole{std::istreambuf_iterator<char>(file), {}};
  ASSERT_TRUE(parseBoard(whole).has_value());
  std::mt19937 random(9);
  int accepted = 0;
  for (int i = 0; i < 5000; ++i) {
    std::string text = whole;
    for (auto rounds = 1 + random() % 3; rounds > 0; --rounds) {
      static constexpr char kTexts[] = "0123456789-eE.{}[]\",:n\\\xff";
      const auto at = random() % text.size();
      if (random() % 2 == 0) text.erase(at, random() % 4);
      text.insert(at, 1 + random() % 3, kTexts[random() % (sizeof(kTexts) - 1)]);
    }
    accepted += parseBoard(text).has_value() ? 1 : 0;
  }
  EXPECT_GT(accepted, 100);
  EXPECT_LT(accepted, 4900);
  EXPECT_FALSE(parseBoard(std::string(100000, '[')).has_value());
  for (const char* bytes : {"-16777216", "1e300", "16777216.5"}) {
    std::string text = whole;
    EXPECT_FALSE(parseBoard(text.replace(text.find("16777216"), 8, bytes)).has_value()) << bytes;
  }
}

TEST(BoardDescriptions, HaveASourceForEveryFigure) {
  std::size_t described = 0;
  for (const BoardDescription& board : boards()) {
    EXPECT_TRUE(board.cpu == "host" || findProcessor(board.cpu) != nullptr) << board.id;
    if (!board.firmware.empty()) continue;
    ++described;
    EXPECT_NE(board.source, "") << board.id;
    EXPECT_GT(board.clockHz, 0U) << board.id;
    EXPECT_GT(board.modelBytes, 64U * 1024U) << board.id;
    EXPECT_GT(board.arenaBytes, 64U * 1024U) << board.id;
    for (const Figure& figure : {board.volts, board.milliwatts}) {
      EXPECT_EQ(figure.known(), !figure.source.empty()) << board.id;
      EXPECT_LE(figure.low, figure.value) << board.id;
      EXPECT_LE(figure.value, figure.high) << board.id;
    }
  }
  EXPECT_GE(described, 11U);
}

TEST(BoardDescriptions, OfMetalHaveNoFirmware) {
  const BoardDescription* board = findBoard("nucleo-l4r5zi");
  ASSERT_NE(board, nullptr);
  EXPECT_EQ(board->clockHz, 120'000'000U);
  EXPECT_EQ(board->modelBytes, 2U * 1024U * 1024U);
  EXPECT_EQ(board->arenaBytes, 640U * 1024U);
  EXPECT_EQ(board->firmware, "");
  EXPECT_EQ(board->program, "");
  EXPECT_FALSE(board->emulated);
}

TEST(BoardDescriptions, RefuseBandsThatAreNone) {
  const std::string head = R"({"id":"a","name":"A","cpu":"cortex-m4","clockHz":1,)"
                           R"("memories":{"flash":{"bytes":1},"ram":{"bytes":1}})";
  EXPECT_TRUE(parseBoard(head + "}").has_value());
  EXPECT_TRUE(parseBoard(head + R"(,"milliwatts":{"value":2,"source":"s"}})").has_value());
  EXPECT_FALSE(parseBoard(head + R"(,"milliwatts":{"value":2}})").has_value());
  EXPECT_FALSE(parseBoard(head + R"(,"milliwatts":{"value":2,"low":3,"source":"s"}})").has_value());
  EXPECT_FALSE(
      parseBoard(head + R"(,"milliwatts":{"value":2,"high":1,"source":"s"}})").has_value());
  EXPECT_FALSE(parseBoard(head + R"(,"milliwatts":{"value":-2,"source":"s"}})").has_value());
}

}  // namespace
}  // namespace mote::catalogue
