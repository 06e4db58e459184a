// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vertices in ranks: nodes and the dummies that long edges pass through.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "ui/canvas/layered_layout.h"

namespace mote::canvas {

using Vertex = std::uint32_t;

/// Vertices below nodeCount are the input's nodes, the others dummies. Edges join adjacent ranks.
struct Layers {
  std::uint32_t nodeCount = 0;
  std::vector<std::vector<Vertex>> ranks;  ///< in drawing order
  std::vector<std::uint32_t> rankOf;
  std::vector<std::uint32_t> positionOf;  ///< in its rank
  std::vector<double> widthOf;
  std::vector<std::vector<Vertex>> above;  ///< neighbours in the rank before
  std::vector<std::vector<Vertex>> below;
  std::vector<std::vector<Vertex>> chains;  ///< per input edge: its dummies from top to bottom

  [[nodiscard]] bool dummy(Vertex vertex) const noexcept { return vertex >= nodeCount; }
  void renumber();
};

/// Longest path ranks, then nodes with more readers than sources move down to them.
[[nodiscard]] std::vector<std::uint32_t> rankNodes(const LayoutInput& input);
/// Ranks, dummies and a first order by depth-first walk.
[[nodiscard]] Layers makeLayers(const LayoutInput& input);
/// Barycentre sweeps down and up; the order with fewest crossings stays.
void reduceCrossings(Layers& layers, int sweeps, const std::function<bool()>& cancelled);
/// Crossings of wires between adjacent ranks, by counting inversions (Barth, Juenger, Mutzel 2002).
[[nodiscard]] std::uint64_t countCrossings(const Layers& layers);
/// Centres on the horizontal axis after Brandes and Koepf (2001): four alignments, their middle.
[[nodiscard]] std::vector<double> assignColumns(const Layers& layers, const LayoutInput& input);

}  // namespace mote::canvas
