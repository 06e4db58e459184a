// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a palette's entry into a graph as one undoable edit.
#pragma once

#include <optional>
#include <vector>

#include "core/authoring/entry.h"
#include "core/graph/edit.h"
#include "core/graph/gestures.h"

namespace mote::authoring {

/// What the new part reads, and who reads it.
struct Place {
  graph::ValueId value;             ///< read by the new part; 0: nothing yet
  std::optional<graph::Slot> slot;  ///< this reader alone reads the new part instead
  bool branch = false;              ///< no reader moves: the part is a branch of its own

  [[nodiscard]] static Place free() { return {}; }
  /// All that read the value, the graph's outputs among them, read the new part instead.
  [[nodiscard]] static Place after(graph::ValueId value) { return {value, {}, false}; }
  [[nodiscard]] static Place onEdge(graph::ValueId value, graph::Slot slot) {
    return {value, slot, false};
  }
  [[nodiscard]] static Place branchOf(graph::ValueId value) { return {value, {}, true}; }
};

struct Insertion {
  graph::Edit edit;
  std::vector<graph::NodeId> nodes;  ///< the new ones, in order; none for inputs and outputs
  graph::ValueId result;             ///< what the next part would read
};

/// Refused, saying why, where a block has nothing to read or its values or x's type do not suit.
/// Blocks look at the type of `place.value`, so that should be known. Weights are drawn from
/// `seed`.
[[nodiscard]] Result<Insertion> insert(const graph::Graph& graph, const Entry& entry,
                                       ParameterValues values, const Place& place,
                                       std::uint64_t seed = 1);

/// "1x3x96x96" or "1,3,96,96"; a size of -1 for N or ?. Empty for a scalar.
[[nodiscard]] Result<Dims> parseShape(std::string_view text);

}  // namespace mote::authoring
