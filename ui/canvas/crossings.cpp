// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Crossing reduction: barycentre sweeps judged by counted crossings.
#include <algorithm>
#include <numeric>

#include "ui/canvas/layers.h"

namespace mote::canvas {
namespace {

std::uint64_t crossingsBelow(const Layers& layers, std::size_t rank) {
  // Ends in the next rank, ordered by their beginnings; each inversion is a crossing.
  std::vector<std::uint32_t> ends;
  for (const Vertex v : layers.ranks[rank]) {
    const std::size_t first = ends.size();
    for (const Vertex w : layers.below[v]) ends.push_back(layers.positionOf[w]);
    std::sort(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
  }
  const std::size_t size = layers.ranks[rank + 1].size();
  std::vector<std::uint64_t> tree(size + 1, 0);
  std::uint64_t crossings = 0;
  std::uint64_t seen = 0;
  for (const std::uint32_t end : ends) {
    std::uint64_t notAfter = 0;
    for (std::size_t i = std::size_t{end} + 1; i > 0; i -= i & (~i + 1)) notAfter += tree[i];
    crossings += seen - notAfter;
    for (std::size_t i = std::size_t{end} + 1; i <= size; i += i & (~i + 1)) ++tree[i];
    ++seen;
  }
  return crossings;
}

void sortRank(Layers& layers, std::vector<Vertex>& rank,
              const std::vector<std::vector<Vertex>>& neighbours, std::vector<double>& weight) {
  for (const Vertex v : rank) {
    const auto& near = neighbours[v];
    double sum = 0;
    for (const Vertex w : near) sum += layers.positionOf[w];
    weight[v] = near.empty() ? layers.positionOf[v] : sum / static_cast<double>(near.size());
  }
  std::stable_sort(rank.begin(), rank.end(),
                   [&weight](Vertex a, Vertex b) { return weight[a] < weight[b]; });
  for (std::size_t i = 0; i < rank.size(); ++i) {
    layers.positionOf[rank[i]] = static_cast<std::uint32_t>(i);
  }
}

}  // namespace

std::uint64_t countCrossings(const Layers& layers) {
  std::uint64_t crossings = 0;
  for (std::size_t rank = 0; rank + 1 < layers.ranks.size(); ++rank) {
    crossings += crossingsBelow(layers, rank);
  }
  return crossings;
}

void reduceCrossings(Layers& layers, int sweeps, const std::function<bool()>& cancelled) {
  std::vector<double> weight(layers.rankOf.size(), 0);
  auto best = layers.ranks;
  std::uint64_t fewest = countCrossings(layers);
  for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
    if (cancelled && cancelled()) break;
    if (sweep % 2 == 0) {
      for (std::size_t r = 1; r < layers.ranks.size(); ++r) {
        sortRank(layers, layers.ranks[r], layers.above, weight);
      }
    } else {
      for (std::size_t r = layers.ranks.size() - 1; r-- > 0;) {
        sortRank(layers, layers.ranks[r], layers.below, weight);
      }
    }
    const std::uint64_t crossings = countCrossings(layers);
    if (crossings < fewest) {
      fewest = crossings;
      best = layers.ranks;
    }
  }
  layers.ranks = std::move(best);
  layers.renumber();
}

}  // namespace mote::canvas
