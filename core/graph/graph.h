// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph: nodes and values by id, with use lists. Changed only through apply(edit).
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/graph/types.h"
#include "core/result/result.h"

namespace mote::graph {

/// Invariants (checked by checkInvariants, kept by apply): each value has at most one producer; ids
/// referenced exist; value names are unique and not empty; a constant has no producer; use lists
/// match the nodes; no cycles; graph outputs exist. Copying a Graph is a deep copy apart from array
/// bytes, which are shared.
class Graph {
 public:
  std::string name;
  std::string documentation;

  [[nodiscard]] const Node* node(NodeId id) const noexcept;
  [[nodiscard]] const Value* value(ValueId id) const noexcept;
  /// Nodes and values in id order of creation / document order; ids only grow.
  [[nodiscard]] std::vector<NodeId> nodes() const;
  [[nodiscard]] std::vector<ValueId> values() const;
  [[nodiscard]] std::size_t nodeCount() const noexcept;
  /// Producers before consumers, ties in document order.
  [[nodiscard]] std::vector<NodeId> topologicalOrder() const;

  [[nodiscard]] std::span<const ValueId> inputs() const noexcept { return m_inputs; }
  [[nodiscard]] std::span<const ValueId> outputs() const noexcept { return m_outputs; }
  [[nodiscard]] NodeId producer(ValueId id) const noexcept;  ///< none: input or constant
  [[nodiscard]] std::span<const NodeId> consumers(ValueId id) const noexcept;  ///< each node once
  [[nodiscard]] bool isOutput(ValueId id) const noexcept;
  [[nodiscard]] std::optional<ValueId> findValue(std::string_view name) const;
  [[nodiscard]] std::optional<NodeId> findNode(
      std::string_view name) const;  ///< first of that name
  /// A name not yet taken by a value, made from `base`.
  [[nodiscard]] std::string freshValueName(std::string_view base) const;

  /// The id the next added node or value will get.
  [[nodiscard]] NodeId nextNodeId() const noexcept;
  [[nodiscard]] ValueId nextValueId() const noexcept;

 private:
  friend class Editor;
  // The graph helper chooses the storage: slots by id, use lists, name index, input/output lists.
  std::vector<ValueId> m_inputs;
  std::vector<ValueId> m_outputs;
};

/// Every invariant, for tests and for loaders' last check.
[[nodiscard]] Result<void> checkInvariants(const Graph& graph);

}  // namespace mote::graph
