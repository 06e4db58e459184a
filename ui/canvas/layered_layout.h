// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layered drawing of a directed graph, top to bottom: where cards and bends of wires go.
// After Sugiyama, Tagawa, Toda (1981): ranks, dummy vertices, crossing reduction, coordinates.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace mote::canvas {

struct LayoutNode {
  double width = 0;
  double height = 0;
};

struct LayoutEdge {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

struct LayoutPoint {
  double x = 0;
  double y = 0;
};

/// Edges must not form a cycle; an edge that would close one is drawn but does not shape the ranks.
struct LayoutInput {
  std::vector<LayoutNode> nodes;
  std::vector<LayoutEdge> edges;
  double nodeGap = 32;
  double wireGap = 18;
  double rankGap = 46;
};

struct LayoutResult {
  std::vector<LayoutPoint> centers;              ///< one per node
  std::vector<std::vector<LayoutPoint>> routes;  ///< one per edge: from side, bends, to side
  double width = 0;
  double height = 0;
};

/// Answers early and incompletely where `cancelled` says so.
[[nodiscard]] LayoutResult layeredLayout(const LayoutInput& input,
                                         const std::function<bool()>& cancelled = {});

}  // namespace mote::canvas
