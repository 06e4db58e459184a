// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layout keeps cards apart, wires downward, and small graphs as drawn by hand.
#include "ui/canvas/layered_layout.h"

#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace mote::canvas {
namespace {

LayoutInput graphOf(std::size_t nodes, std::vector<LayoutEdge> edges) {
  LayoutInput input;
  input.nodes.assign(nodes, {100, 40});
  input.edges = std::move(edges);
  return input;
}

LayoutInput randomGraph(unsigned seed, std::uint32_t nodes, std::uint32_t edges) {
  std::mt19937 random(seed);
  LayoutInput input = graphOf(nodes, {});
  for (auto& node : input.nodes) node.width = 60.0 + static_cast<double>(random() % 160);
  for (std::uint32_t i = 0; i < edges; ++i) {
    const auto to = static_cast<std::uint32_t>(1 + random() % (nodes - 1));
    input.edges.push_back({static_cast<std::uint32_t>(random() % to), to});
  }
  return input;
}

TEST(LayeredLayout, NothingGivesNothing) {
  EXPECT_TRUE(layeredLayout({}).centers.empty());
}

TEST(LayeredLayout, AChainIsAStraightColumn) {
  const auto result = layeredLayout(graphOf(4, {{0, 1}, {1, 2}, {2, 3}}));
  ASSERT_EQ(result.centers.size(), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_DOUBLE_EQ(result.centers[i].x, 50.0);
    EXPECT_DOUBLE_EQ(result.centers[i].y, 20.0 + static_cast<double>(i) * 86.0);
  }
  EXPECT_DOUBLE_EQ(result.width, 100.0);
  EXPECT_DOUBLE_EQ(result.height, 4 * 40.0 + 3 * 46.0);
}

TEST(LayeredLayout, ADiamondIsSymmetric) {
  const auto result = layeredLayout(graphOf(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}));
  const auto& c = result.centers;
  EXPECT_DOUBLE_EQ(c[1].y, c[2].y);
  EXPECT_DOUBLE_EQ(std::abs(c[1].x - c[2].x), 132.0);
  EXPECT_DOUBLE_EQ(c[0].x, (c[1].x + c[2].x) / 2);
  EXPECT_DOUBLE_EQ(c[3].x, c[0].x);
}

TEST(LayeredLayout, AShortcutPassesBesideTheCardsItSkips) {
  const auto result = layeredLayout(graphOf(4, {{0, 1}, {1, 2}, {2, 3}, {0, 3}}));
  const auto& route = result.routes[3];
  ASSERT_EQ(route.size(), 6U);
  for (std::size_t bend = 1; bend < 5; ++bend) {
    for (std::size_t node = 1; node < 3; ++node) {
      EXPECT_GT(std::abs(route[bend].x - result.centers[node].x), 50.0);
    }
  }
}

TEST(LayeredLayout, ASourceMovesDownToItsReader) {
  const auto result = layeredLayout(graphOf(4, {{0, 1}, {1, 2}, {3, 2}}));
  EXPECT_DOUBLE_EQ(result.centers[3].y, result.centers[1].y);
}

TEST(LayeredLayout, CyclesDoNotHang) {
  EXPECT_EQ(layeredLayout(graphOf(3, {{0, 1}, {1, 2}, {2, 1}})).centers.size(), 3U);
}

TEST(LayeredLayout, RandomGraphsKeepCardsApartAndWiresDownward) {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const LayoutInput input = randomGraph(seed, 60, 110);
    const auto result = layeredLayout(input);
    for (std::size_t a = 0; a < input.nodes.size(); ++a) {
      for (std::size_t b = a + 1; b < input.nodes.size(); ++b) {
        if (std::abs(result.centers[a].y - result.centers[b].y) > 1) continue;
        const double gap = std::abs(result.centers[a].x - result.centers[b].x) -
                           (input.nodes[a].width + input.nodes[b].width) / 2;
        ASSERT_GE(gap, input.nodeGap - 1e-6) << "seed " << seed << ": " << a << ", " << b;
      }
    }
    for (const auto& route : result.routes) {
      for (std::size_t i = 0; i + 1 < route.size(); ++i) {
        ASSERT_LT(route[i].y, route[i + 1].y + 1e-6) << "seed " << seed;
      }
    }
  }
}

TEST(LayeredLayout, TenThousandNodesAreLaidOutWithinSeconds) {
  LayoutInput input = graphOf(10000, {});
  for (std::uint32_t i = 1; i < 10000; ++i) input.edges.push_back({i - 1, i});
  for (std::uint32_t i = 4; i < 10000; i += 4) input.edges.push_back({i - 4, i});
  const auto begin = std::chrono::steady_clock::now();
  const auto result = layeredLayout(input);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::printf("10,000 nodes: %.0f ms\n", seconds.count() * 1000);
  EXPECT_EQ(result.centers.size(), 10000U);
  EXPECT_LT(seconds.count(), 20.0);
}

TEST(LayeredLayout, StopsWhenCancelled) {
  const auto result = layeredLayout(randomGraph(1, 50, 90), [] { return true; });
  EXPECT_TRUE(result.centers.empty());
}

}  // namespace
}  // namespace mote::canvas
