// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values of nodes that depend on constants only, by the operator's own rule or by running it.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/array/array.h"
#include "core/graph/graph.h"

namespace mote::compile {

/// One array per output, or nothing where the node depends on inputs, cannot be run, or would give
/// more than `limit` bytes.
[[nodiscard]] std::optional<std::vector<Array>> foldNode(const graph::Graph& graph,
                                                         const graph::Node& node,
                                                         std::size_t limit);
/// Puts constants in the place of a node's outputs and removes the node.
void replaceByConstants(graph::Graph& graph, graph::NodeId node, const std::vector<Array>& values);

}  // namespace mote::compile
