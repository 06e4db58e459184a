// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts people ask for first: nodes, parameters, multiply-accumulates, tensors; per node and
// total.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/compile/resolve.h"
#include "core/graph/graph.h"

namespace mote::compile {

struct NodeSummary {
  graph::NodeId node;
  std::uint64_t parameters = 0;       ///< trainable elements
  std::uint64_t macs = 0;             ///< 0 where shapes are unknown
  std::uint64_t weightBytes = 0;      ///< constants read by the node, as stored
  std::uint64_t activationBytes = 0;  ///< outputs
};

struct Summary {
  std::size_t nodes = 0;
  std::uint64_t parameters =
      0;  ///< trainable; a shared tensor counts once; BatchNormalization mean/variance excluded
  std::uint64_t macs = 0;
  std::uint64_t weightBytes = 0;
  std::map<std::string, std::size_t>
      operators;                     ///< by type, "domain.Type" outside the default domain
  std::vector<NodeSummary> perNode;  ///< document order of the source graph
  std::vector<Finding> findings;
};

/// Of the graph as drawn: nodes are counted before folding.
[[nodiscard]] Summary summarize(const graph::Graph& graph, const ResolveOptions& options = {});

}  // namespace mote::compile
