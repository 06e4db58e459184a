// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph that the compiler's passes rewrite, with the way back to the source graph's ids.
#pragma once

#include <unordered_map>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::compile {

struct WorkingGraph {
  graph::Graph graph;
  /// Source node of a node that a pass added.
  std::unordered_map<graph::NodeId, graph::NodeId> nodeOrigins;
  /// Source value that a value added by a pass stands for.
  std::unordered_map<graph::ValueId, graph::ValueId> valueOrigins;

  [[nodiscard]] graph::NodeId originOf(graph::NodeId node) const;
  [[nodiscard]] graph::ValueId originOf(graph::ValueId value) const;
  /// The value's only reader; none where there are several, or the value is a graph output.
  [[nodiscard]] const graph::Node* onlyConsumer(graph::ValueId value) const;
  /// A new value of that type standing for `source`.
  graph::ValueId addValue(graph::TensorType type, std::optional<Array> constant,
                          std::optional<graph::Quantization> quantization, graph::ValueId source);
  /// Applies edits that keep the invariants; a refusal is a bug of the pass and changes nothing.
  void apply(std::vector<graph::Edit> edits);
};

/// Removes every node none of whose results reaches a graph output.
void removeDeadNodes(graph::Graph& graph);

}  // namespace mote::compile
