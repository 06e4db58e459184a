// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph: nodes and values by id, with use lists. Changed only through apply(edit).
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/graph/drawing.h"
#include "core/graph/types.h"
#include "core/result/result.h"

namespace mote::graph {

/// Invariants (checked by checkInvariants, kept by apply): each value has at most one producer; ids
/// referenced exist; value names are unique and not empty; a constant or graph input has no
/// producer and is not the other; use lists match the nodes; no cycles; graph inputs and outputs
/// exist, each listed once. Copying a Graph is a deep copy apart from array bytes, which are
/// shared.
class Graph {
 public:
  std::string name;
  std::string documentation;
  Drawing drawing;

  /// Null where there is none. The pointer holds until that very node or value is edited or
  /// removed.
  [[nodiscard]] const Node* node(NodeId id) const noexcept;
  [[nodiscard]] const Value* value(ValueId id) const noexcept;
  /// Nodes and values in document order, which is the order of their ids; ids only grow.
  [[nodiscard]] std::vector<NodeId> nodes() const;
  [[nodiscard]] std::vector<ValueId> values() const;
  [[nodiscard]] std::size_t nodeCount() const noexcept;
  /// Producers before consumers, ties in document order.
  [[nodiscard]] std::vector<NodeId> topologicalOrder() const;

  [[nodiscard]] std::span<const ValueId> inputs() const noexcept { return m_inputs; }
  [[nodiscard]] std::span<const ValueId> outputs() const noexcept { return m_outputs; }
  [[nodiscard]] NodeId producer(ValueId id) const noexcept;  ///< none: input or constant
  /// Nodes that read the value as an input or capture it, each once, in document order.
  [[nodiscard]] std::span<const NodeId> consumers(ValueId id) const noexcept;
  [[nodiscard]] bool isInput(ValueId id) const noexcept;
  [[nodiscard]] bool isOutput(ValueId id) const noexcept;
  [[nodiscard]] std::optional<ValueId> findValue(std::string_view name) const;
  /// The first of that name; looks at every node.
  [[nodiscard]] std::optional<NodeId> findNode(std::string_view name) const;
  /// A name not yet taken by a value, made from `base`.
  [[nodiscard]] std::string freshValueName(std::string_view base) const;

  /// The id the next added node or value will get.
  [[nodiscard]] NodeId nextNodeId() const noexcept;
  [[nodiscard]] ValueId nextValueId() const noexcept;

  /// Same names, documentation, drawing, nodes, values, ids, order; the next free ids may differ.
  [[nodiscard]] bool operator==(const Graph& other) const;

 private:
  friend class Editor;
  struct NameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
      return std::hash<std::string_view>{}(text);
    }
  };
  struct ValueSlot {
    std::optional<Value> value;
    NodeId producer;
    std::vector<NodeId> consumers;  ///< sorted
    bool isInput = false;
    bool isOutput = false;
  };
  [[nodiscard]] const ValueSlot* slot(ValueId id) const noexcept;

  std::deque<std::optional<Node>> m_nodes;  ///< by id - 1
  std::deque<ValueSlot> m_values;           ///< by id - 1
  std::size_t m_nodeCount = 0;
  std::unordered_map<std::string, ValueId, NameHash, std::equal_to<>> m_names;
  std::vector<ValueId> m_inputs;
  std::vector<ValueId> m_outputs;
};

/// Every invariant, for tests and for loaders' last check.
[[nodiscard]] Result<void> checkInvariants(const Graph& graph);

}  // namespace mote::graph
