// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting and removing crossings against counting every pair.
#include <gtest/gtest.h>

#include <random>

#include "ui/canvas/layers.h"

namespace mote::canvas {
namespace {

std::uint64_t countByPairs(const Layers& layers) {
  std::uint64_t crossings = 0;
  for (std::size_t rank = 0; rank + 1 < layers.ranks.size(); ++rank) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> wires;
    for (const Vertex v : layers.ranks[rank]) {
      for (const Vertex w : layers.below[v]) {
        wires.emplace_back(layers.positionOf[v], layers.positionOf[w]);
      }
    }
    for (std::size_t a = 0; a < wires.size(); ++a) {
      for (std::size_t b = a + 1; b < wires.size(); ++b) {
        const auto left = std::int64_t{wires[a].first} - wires[b].first;
        const auto right = std::int64_t{wires[a].second} - wires[b].second;
        if (left * right < 0) ++crossings;
      }
    }
  }
  return crossings;
}

LayoutInput input(std::size_t nodes, std::vector<LayoutEdge> edges) {
  LayoutInput input;
  input.nodes.assign(nodes, {100, 40});
  input.edges = std::move(edges);
  return input;
}

TEST(Crossings, AreCountedAsPairsOfWires) {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    std::vector<LayoutEdge> edges;
    for (int i = 0; i < 60; ++i) {
      const auto to = static_cast<std::uint32_t>(1 + random() % 29);
      edges.push_back({static_cast<std::uint32_t>(random() % to), to});
    }
    const Layers layers = makeLayers(input(30, edges));
    ASSERT_EQ(countCrossings(layers), countByPairs(layers)) << "round " << round;
  }
}

TEST(Crossings, OfTwoByTwoRemainOne) {
  Layers layers = makeLayers(input(4, {{0, 2}, {0, 3}, {1, 2}, {1, 3}}));
  reduceCrossings(layers, 12, {});
  EXPECT_EQ(countCrossings(layers), 1U);
}

TEST(Crossings, ThatNeedNotBeAreGone) {
  Layers layers = makeLayers(input(6, {{0, 5}, {1, 4}, {2, 3}}));
  reduceCrossings(layers, 12, {});
  EXPECT_EQ(countCrossings(layers), 0U);
}

TEST(Crossings, NeverGrow) {
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    std::vector<LayoutEdge> edges;
    for (int i = 0; i < 50; ++i) {
      const auto to = static_cast<std::uint32_t>(1 + random() % 29);
      edges.push_back({static_cast<std::uint32_t>(random() % to), to});
    }
    Layers layers = makeLayers(input(30, edges));
    const auto before = countCrossings(layers);
    reduceCrossings(layers, 12, {});
    ASSERT_LE(countCrossings(layers), before);
  }
}

}  // namespace
}  // namespace mote::canvas
