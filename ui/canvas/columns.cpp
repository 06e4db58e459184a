// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Horizontal coordinates after Brandes and Koepf (2001), with blocks placed by longest path.
#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <unordered_set>

#include "ui/canvas/layers.h"

namespace mote::canvas {
namespace {

/// One of the four runs: ranks walked from top or bottom, each from left or right.
class Alignment {
 public:
  Alignment(const Layers& layers, const LayoutInput& input,
            const std::unordered_set<std::uint64_t>& conflicts, bool fromBelow, bool fromRight)
      : m_layers(layers),
        m_input(input),
        m_conflicts(conflicts),
        m_neighbours(fromBelow ? layers.below : layers.above),
        m_fromRight(fromRight),
        m_ranks(layers.ranks),
        m_position(layers.rankOf.size()),
        m_root(layers.rankOf.size()),
        m_next(layers.rankOf.size()) {
    if (fromBelow) std::reverse(m_ranks.begin(), m_ranks.end());
    for (auto& rank : m_ranks) {
      if (fromRight) std::reverse(rank.begin(), rank.end());
      for (std::size_t i = 0; i < rank.size(); ++i) m_position[rank[i]] = i;
    }
    std::iota(m_root.begin(), m_root.end(), Vertex{0});
    std::iota(m_next.begin(), m_next.end(), Vertex{0});
  }

  std::vector<double> columns() {
    for (std::size_t r = 1; r < m_ranks.size(); ++r) alignRank(m_ranks[r]);
    std::vector<double> block = placeBlocks();
    std::vector<double> x(m_root.size());
    for (std::size_t v = 0; v < x.size(); ++v) {
      x[v] = m_fromRight ? -block[m_root[v]] : block[m_root[v]];
    }
    return x;
  }

 private:
  void alignRank(const std::vector<Vertex>& rank) {
    std::ptrdiff_t reached = -1;
    std::vector<Vertex> near;
    for (const Vertex v : rank) {
      near = m_neighbours[v];
      if (near.empty()) continue;
      std::sort(near.begin(), near.end(),
                [this](Vertex a, Vertex b) { return m_position[a] < m_position[b]; });
      for (std::size_t m = (near.size() - 1) / 2; m <= near.size() / 2; ++m) {
        const Vertex u = near[m];
        const auto place = static_cast<std::ptrdiff_t>(m_position[u]);
        if (m_next[v] != v || reached >= place || inConflict(u, v)) continue;
        m_next[u] = v;
        m_root[v] = m_root[u];
        m_next[v] = m_root[v];
        reached = place;
      }
    }
  }

  bool inConflict(Vertex u, Vertex v) const {
    const auto key = (std::uint64_t{std::min(u, v)} << 32U) | std::max(u, v);
    return m_conflicts.contains(key);
  }

  double separation(Vertex left, Vertex right) const {
    const bool wires = m_layers.dummy(left) || m_layers.dummy(right);
    return (m_layers.widthOf[left] + m_layers.widthOf[right]) / 2 +
           (wires ? m_input.wireGap : m_input.nodeGap);
  }

  /// Blocks left of one another form an acyclic graph; as far left as it allows, then pulled
  /// right to where their neighbours leave room.
  std::vector<double> placeBlocks() const {
    const std::size_t count = m_root.size();
    std::vector<std::vector<std::pair<Vertex, double>>> right(count);
    std::vector<std::size_t> waiting(count, 0);
    for (const auto& rank : m_ranks) {
      for (std::size_t i = 0; i + 1 < rank.size(); ++i) {
        right[m_root[rank[i]]].emplace_back(m_root[rank[i + 1]], separation(rank[i], rank[i + 1]));
        ++waiting[m_root[rank[i + 1]]];
      }
    }
    std::vector<Vertex> order;
    for (Vertex v = 0; v < count; ++v) {
      if (m_root[v] == v && waiting[v] == 0) order.push_back(v);
    }
    std::vector<double> x(count, 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (const auto& [next, gap] : right[order[i]]) {
        x[next] = std::max(x[next], x[order[i]] + gap);
        if (--waiting[next] == 0) order.push_back(next);
      }
    }
    for (auto v = order.rbegin(); v != order.rend(); ++v) {
      double limit = std::numeric_limits<double>::infinity();
      for (const auto& [next, gap] : right[*v]) limit = std::min(limit, x[next] - gap);
      if (limit != std::numeric_limits<double>::infinity()) x[*v] = std::max(x[*v], limit);
    }
    return x;
  }

  const Layers& m_layers;
  const LayoutInput& m_input;
  const std::unordered_set<std::uint64_t>& m_conflicts;
  const std::vector<std::vector<Vertex>>& m_neighbours;
  bool m_fromRight;
  std::vector<std::vector<Vertex>> m_ranks;
  std::vector<std::size_t> m_position;
  std::vector<Vertex> m_root;
  std::vector<Vertex> m_next;
};

/// Edges of nodes that cross a wire running through dummies: the wire stays straight.
std::unordered_set<std::uint64_t> conflictsOf(const Layers& layers) {
  std::unordered_set<std::uint64_t> conflicts;
  for (std::size_t r = 1; r < layers.ranks.size(); ++r) {
    const auto& rank = layers.ranks[r];
    std::size_t first = 0;
    std::size_t from = 0;
    for (std::size_t i = 0; i < rank.size(); ++i) {
      const auto& up = layers.above[rank[i]];
      const bool inner = layers.dummy(rank[i]) && up.size() == 1 && layers.dummy(up.front());
      if (!inner && i + 1 < rank.size()) continue;
      const std::size_t last = inner ? layers.positionOf[up.front()] : layers.ranks[r - 1].size();
      for (; first <= i; ++first) {
        for (const Vertex u : layers.above[rank[first]]) {
          const std::size_t place = layers.positionOf[u];
          const bool innerToo = layers.dummy(u) && layers.dummy(rank[first]);
          if ((place < from || place > last) && !innerToo) {
            conflicts.insert((std::uint64_t{std::min(u, rank[first])} << 32U) |
                             std::max(u, rank[first]));
          }
        }
      }
      from = last;
    }
  }
  return conflicts;
}

struct Extent {
  double low;
  double high;
};

Extent extentOf(const std::vector<double>& x) {
  const auto [low, high] = std::minmax_element(x.begin(), x.end());
  return {*low, *high};
}

}  // namespace

std::vector<double> assignColumns(const Layers& layers, const LayoutInput& input) {
  if (layers.rankOf.empty()) return {};
  const auto conflicts = conflictsOf(layers);
  std::array<std::vector<double>, 4> runs;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    runs[i] = Alignment(layers, input, conflicts, i >= 2, i % 2 == 1).columns();
  }
  std::size_t narrowest = 0;
  std::array<Extent, 4> extents{};
  for (std::size_t i = 0; i < runs.size(); ++i) {
    extents[i] = extentOf(runs[i]);
    const auto width = [&extents](std::size_t k) { return extents[k].high - extents[k].low; };
    if (width(i) < width(narrowest)) narrowest = i;
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const double shift = i % 2 == 0 ? extents[narrowest].low - extents[i].low
                                    : extents[narrowest].high - extents[i].high;
    for (double& x : runs[i]) x += shift;
  }
  std::vector<double> middle(layers.rankOf.size());
  for (std::size_t v = 0; v < middle.size(); ++v) {
    std::array<double, 4> x{runs[0][v], runs[1][v], runs[2][v], runs[3][v]};
    std::sort(x.begin(), x.end());
    middle[v] = (x[1] + x[2]) / 2;
  }
  return middle;
}

}  // namespace mote::canvas
