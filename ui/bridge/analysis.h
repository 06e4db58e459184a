// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a graph without running it: types, costs, findings, memory.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/compile/arena_use.h"
#include "core/compile/compile.h"
#include "core/compile/summary.h"
#include "core/graph/graph.h"

namespace mote::bridge {

struct Analysis {
  std::shared_ptr<const graph::Graph> graph;  ///< the shown graph with every type that is known
  compile::Summary summary;
  std::unordered_map<graph::NodeId, compile::NodeSummary> perNode;
};

/// What compiling said: memory, or why not.
struct Footprint {
  std::shared_ptr<const compile::Compiled> compiled;
  compile::ArenaUse use;
  std::optional<Error> refusal;
};

/// Whether a node of the graph only brings weights into shape: of no interest on its own.
[[nodiscard]] bool handsOverWeights(const graph::Graph& graph, const graph::Node& node);
[[nodiscard]] Analysis analyse(const graph::Graph& graph);
/// Where layers in strips do not keep to the limit, those of the least memory.
[[nodiscard]] Result<compile::Compiled> compiledIn(const graph::Graph& graph,
                                                   const compile::PatchOptions& patches);
[[nodiscard]] Footprint footprint(const graph::Graph& graph, const compile::PatchOptions& patches);

}  // namespace mote::bridge
