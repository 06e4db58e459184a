// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of a graph, cut out to be put in elsewhere: what copy, paste and duplicate carry.
#pragma once

#include <span>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::graph {

/// The nodes with the constants they read, as a graph of their own. What they read from outside
/// becomes its inputs, under the names and types it has; what others read of them, and what nobody
/// reads, its outputs. Refused where a node is not there or captures an outer value by name.
[[nodiscard]] Result<Graph> fragmentOf(const Graph& graph, std::span<const NodeId> ids);

/// Puts the fragment's nodes and values in, under names of their own where theirs are taken, and
/// ids from `graph.nextNodeId()` on in the fragment's order. A fragment's input is the value of
/// that name where the graph has one, else a new graph input, so that nothing is left dangling.
[[nodiscard]] Result<Edit> pasteFragment(const Graph& graph, const Graph& fragment);

}  // namespace mote::graph
