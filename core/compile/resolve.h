// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types of every value by our own rules, with constant subgraphs (shape arithmetic) folded.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::compile {

struct ResolveOptions {
  /// Sizes for named unknown dims ("N" -> 1). Unnamed or unlisted unknown dims of graph inputs get
  /// `unknownDim`, so that every shape becomes static.
  std::map<std::string, std::int64_t> symbols;
  std::int64_t unknownDim = 1;
  /// Whole shapes for graph inputs by name; win over the above.
  std::map<std::string, Dims> inputShapes;
  /// Leave unknown dims unknown (for display while editing).
  bool keepUnknown = false;
  /// Fold nodes whose inputs are all constant. Their values become constants, the nodes go.
  bool fold = true;
};

/// A problem of one node that does not keep the rest from being shown.
struct Finding {
  graph::NodeId node;
  Error error;
};

struct Resolved {
  graph::Graph graph;             ///< same ids as the source for what is left
  std::vector<Finding> findings;  ///< unknown operators, broken rules; empty = ready to compile
};

/// Never fails: what cannot be resolved is listed and its outputs stay unknown.
[[nodiscard]] Resolved resolve(const graph::Graph& graph, const ResolveOptions& options = {});

}  // namespace mote::compile
