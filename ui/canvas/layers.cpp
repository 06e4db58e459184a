// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranking and the dummies of long edges.
#include "ui/canvas/layers.h"

#include <algorithm>
#include <limits>

namespace mote::canvas {
namespace {

/// Wires through more dummies than this in total go straight: the picture would not gain.
constexpr std::size_t kMostDummies = 300000;

struct Adjacency {
  std::vector<std::vector<Vertex>> out;
  std::vector<std::vector<Vertex>> in;
};

Adjacency adjacencyOf(const LayoutInput& input) {
  Adjacency adjacency;
  adjacency.out.resize(input.nodes.size());
  adjacency.in.resize(input.nodes.size());
  for (const auto& edge : input.edges) {
    adjacency.out[edge.from].push_back(edge.to);
    adjacency.in[edge.to].push_back(edge.from);
  }
  return adjacency;
}

/// Kahn's order; nodes on a cycle come last in index order.
std::vector<Vertex> topological(const Adjacency& adjacency) {
  const auto count = static_cast<Vertex>(adjacency.in.size());
  std::vector<std::size_t> waiting(count);
  std::vector<Vertex> order;
  order.reserve(count);
  for (Vertex v = 0; v < count; ++v) {
    waiting[v] = adjacency.in[v].size();
    if (waiting[v] == 0) order.push_back(v);
  }
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const Vertex next : adjacency.out[order[i]]) {
      if (--waiting[next] == 0) order.push_back(next);
    }
  }
  for (Vertex v = 0; v < count && order.size() < count; ++v) {
    if (waiting[v] > 0) order.push_back(v);
  }
  return order;
}

void addChain(Layers& layers, Vertex from, Vertex to, double wireGap, bool dummies,
              std::vector<Vertex>& chain) {
  Vertex last = from;
  const std::uint32_t end = layers.rankOf[to];
  if (dummies) {
    for (std::uint32_t rank = layers.rankOf[from] + 1; rank < end; ++rank) {
      const auto dummy = static_cast<Vertex>(layers.rankOf.size());
      layers.rankOf.push_back(rank);
      layers.widthOf.push_back(wireGap * 0.25);
      layers.above.emplace_back();
      layers.below.emplace_back();
      layers.below[last].push_back(dummy);
      layers.above[dummy].push_back(last);
      chain.push_back(dummy);
      last = dummy;
    }
  }
  if (layers.rankOf[last] + 1 == end) {
    layers.below[last].push_back(to);
    layers.above[to].push_back(last);
  }
}

/// Fills the ranks by walking down from each source, so that branches begin untangled.
void orderByWalk(Layers& layers) {
  std::vector<bool> seen(layers.rankOf.size(), false);
  std::vector<Vertex> stack;
  for (Vertex start = 0; start < layers.rankOf.size(); ++start) {
    if (!layers.above[start].empty()) continue;
    stack.push_back(start);
    while (!stack.empty()) {
      const Vertex vertex = stack.back();
      stack.pop_back();
      if (seen[vertex]) continue;
      seen[vertex] = true;
      layers.ranks[layers.rankOf[vertex]].push_back(vertex);
      const auto& below = layers.below[vertex];
      stack.insert(stack.end(), below.rbegin(), below.rend());
    }
  }
}

}  // namespace

void Layers::renumber() {
  positionOf.resize(rankOf.size());
  for (const auto& rank : ranks) {
    for (std::size_t i = 0; i < rank.size(); ++i) {
      positionOf[rank[i]] = static_cast<std::uint32_t>(i);
    }
  }
}

std::vector<std::uint32_t> rankNodes(const LayoutInput& input) {
  const Adjacency adjacency = adjacencyOf(input);
  const std::vector<Vertex> order = topological(adjacency);
  std::vector<std::size_t> place(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  std::vector<std::uint32_t> rank(order.size(), 0);
  for (const Vertex v : order) {
    for (const Vertex next : adjacency.out[v]) {
      if (place[next] > place[v]) rank[next] = std::max(rank[next], rank[v] + 1);
    }
  }
  for (auto v = order.rbegin(); v != order.rend(); ++v) {
    if (adjacency.out[*v].size() <= adjacency.in[*v].size()) continue;
    auto lowest = std::numeric_limits<std::uint32_t>::max();
    for (const Vertex next : adjacency.out[*v]) {
      if (place[next] > place[*v]) lowest = std::min(lowest, rank[next]);
    }
    if (lowest != std::numeric_limits<std::uint32_t>::max()) {
      rank[*v] = std::max(rank[*v], lowest - 1);
    }
  }
  return rank;
}

Layers makeLayers(const LayoutInput& input) {
  Layers layers;
  layers.nodeCount = static_cast<std::uint32_t>(input.nodes.size());
  layers.rankOf = rankNodes(input);
  layers.above.resize(input.nodes.size());
  layers.below.resize(input.nodes.size());
  for (const auto& node : input.nodes) layers.widthOf.push_back(node.width);
  std::uint32_t last = 0;
  for (const auto rank : layers.rankOf) last = std::max(last, rank);
  std::size_t wanted = 0;
  for (const auto& edge : input.edges) {
    const auto from = layers.rankOf[edge.from];
    const auto to = layers.rankOf[edge.to];
    if (to > from) wanted += to - from - 1;
  }
  layers.chains.resize(input.edges.size());
  for (std::size_t i = 0; i < input.edges.size(); ++i) {
    const auto& edge = input.edges[i];
    if (layers.rankOf[edge.to] <= layers.rankOf[edge.from]) continue;
    addChain(layers, edge.from, edge.to, input.wireGap, wanted <= kMostDummies, layers.chains[i]);
  }
  layers.ranks.resize(std::size_t{last} + 1);
  orderByWalk(layers);
  layers.renumber();
  return layers;
}

}  // namespace mote::canvas
