// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a hand does to a drawn graph, each as one undoable edit.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::graph {

/// One input of a node: where a connection ends.
struct Slot {
  NodeId node;
  std::size_t index = 0;
  bool operator==(const Slot&) const = default;
};

/// Adds a node of this type with `outputs` new values named after it, reading nothing yet. Its
/// inputs, ids and outputs must be empty; names already taken get a number.
[[nodiscard]] Result<Edit> addNode(const Graph& graph, Node node, std::size_t outputs);
/// The slot reads `value`; an index beyond the inputs there are leaves those between left out.
/// Refused where it would close a cycle. A constant that nothing else reads goes with the old
/// connection.
[[nodiscard]] Result<Edit> connect(const Graph& graph, ValueId value, Slot slot);
/// The slot is left out, and trailing slots left out are dropped.
[[nodiscard]] Result<Edit> disconnect(const Graph& graph, Slot slot);
/// value -> [node] -> slot. The slot must read `value`; other readers keep it.
[[nodiscard]] Result<Edit> insertOnEdge(const Graph& graph, Node node, ValueId value, Slot slot);
/// value -> [node] -> everything that read `value`, the graph's outputs among them.
[[nodiscard]] Result<Edit> insertAfter(const Graph& graph, Node node, ValueId value);
/// Everything that reads `from`, the graph's outputs among them, reads `to` instead; what captures
/// it by name does not. `to` need not be there yet.
[[nodiscard]] Edit moveReaders(const Graph& graph, ValueId from, ValueId to);
/// The value becomes the last of the graph's outputs, or is none any more. Refused for constants
/// and where nothing changes.
[[nodiscard]] Result<Edit> markOutput(const Graph& graph, ValueId value, bool output);
/// Deletes them all without healing, with what nobody uses any more; a graph output that one of
/// them makes is none any more.
[[nodiscard]] Result<Edit> deleteNodes(const Graph& graph, std::span<const NodeId> ids);

}  // namespace mote::graph
