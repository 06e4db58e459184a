// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published results: of boards that are described, with plausible medians.
#include "devices/catalogue/published.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "devices/catalogue/board_description.h"

namespace mote::catalogue {
namespace {

TEST(Published, AreOfDescribedBoardsAndKnownNetworks) {
  const std::set<std::string> networks = {"kws", "ic", "vww", "ad"};
  std::set<std::string> withResults;
  for (const PublishedResult& result : published()) {
    withResults.insert(result.board);
    EXPECT_NE(findBoard(result.board), nullptr) << result.board;
    EXPECT_TRUE(networks.contains(result.network)) << result.network;
    EXPECT_GT(result.perSecond, 0.1) << result.source;
    EXPECT_LT(result.perSecond, 5000.0) << result.source;
    EXPECT_TRUE(result.source.starts_with("github.com/mlcommons/tiny_results_" + result.round));
  }
  EXPECT_GE(withResults.size(), 6U);
}

/// The submission's own power is what board.json's band was read from.
TEST(Published, PowerLiesInTheBoardsBand) {
  std::size_t checked = 0;
  for (const PublishedResult& result : published()) {
    const BoardDescription* board = findBoard(result.board);
    if (!result.microjoules || board == nullptr || !board->milliwatts.known()) continue;
    const double milliwatts = *result.microjoules * result.perSecond / 1e3;
    EXPECT_GE(milliwatts, board->milliwatts.low * 0.99) << result.source << " " << result.network;
    EXPECT_LE(milliwatts, board->milliwatts.high * 1.01) << result.source << " " << result.network;
    ++checked;
  }
  EXPECT_GE(checked, 12U);
}

TEST(Published, RefuseWhatIsNone) {
  EXPECT_FALSE(parsePublished("").has_value());
  EXPECT_FALSE(parsePublished("{}").has_value());
  EXPECT_FALSE(parsePublished(R"({"board":"b","submissions":[{"round":"v1"}]})").has_value());
  const auto one = parsePublished(
      R"({"board":"b","submissions":[{"round":"v1","submitter":"s","software":"k","source":"x",)"
      R"("results":{"kws":{"perSecond":4.0},"ad":{"perSecond":9.5,"microjoules":3.0}}}]})");
  ASSERT_TRUE(one.has_value());
  ASSERT_EQ(one->size(), 2U);
  const auto kws = std::ranges::find(*one, "kws", &PublishedResult::network);
  EXPECT_EQ(kws->perSecond, 4.0);
  EXPECT_FALSE(kws->microjoules.has_value());
}

}  // namespace
}  // namespace mote::catalogue
