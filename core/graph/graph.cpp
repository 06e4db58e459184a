// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a graph: lookups by id and name, use lists, topological order, comparison.
#include "core/graph/graph.h"

#include <algorithm>
#include <queue>

namespace mote::graph {

const Node* Graph::node(NodeId id) const noexcept {
  if (!id || id.value > m_nodes.size()) return nullptr;
  const auto& node = m_nodes[id.value - 1];
  return node ? &*node : nullptr;
}

const Graph::ValueSlot* Graph::slot(ValueId id) const noexcept {
  if (!id || id.value > m_values.size()) return nullptr;
  const auto& slot = m_values[id.value - 1];
  return slot.value ? &slot : nullptr;
}

const Value* Graph::value(ValueId id) const noexcept {
  const auto* found = slot(id);
  return found ? &*found->value : nullptr;
}

std::vector<NodeId> Graph::nodes() const {
  std::vector<NodeId> ids;
  ids.reserve(m_nodeCount);
  for (const auto& node : m_nodes) {
    if (node) ids.push_back(node->id);
  }
  return ids;
}

std::vector<ValueId> Graph::values() const {
  std::vector<ValueId> ids;
  ids.reserve(m_names.size());
  for (const auto& slot : m_values) {
    if (slot.value) ids.push_back(slot.value->id);
  }
  return ids;
}

std::size_t Graph::nodeCount() const noexcept {
  return m_nodeCount;
}

// Kahn's algorithm; the queue hands out the smallest ready id, which is document order.
std::vector<NodeId> Graph::topologicalOrder() const {
  std::vector<std::uint32_t> waiting(m_nodes.size() + 1, 0);
  for (const auto& slot : m_values) {
    if (!slot.producer) continue;
    for (const auto consumer : slot.consumers) ++waiting[consumer.value];
  }
  std::priority_queue<NodeId, std::vector<NodeId>, std::greater<>> ready;
  for (const auto& node : m_nodes) {
    if (node && waiting[node->id.value] == 0) ready.push(node->id);
  }
  std::vector<NodeId> order;
  order.reserve(m_nodeCount);
  while (!ready.empty()) {
    const NodeId id = ready.top();
    ready.pop();
    order.push_back(id);
    for (const auto output : node(id)->outputs) {
      for (const auto consumer : consumers(output)) {
        if (--waiting[consumer.value] == 0) ready.push(consumer);
      }
    }
  }
  return order;
}

NodeId Graph::producer(ValueId id) const noexcept {
  const auto* found = slot(id);
  return found ? found->producer : NodeId{};
}

std::span<const NodeId> Graph::consumers(ValueId id) const noexcept {
  const auto* found = slot(id);
  return found ? std::span<const NodeId>(found->consumers) : std::span<const NodeId>();
}

bool Graph::isInput(ValueId id) const noexcept {
  const auto* found = slot(id);
  return found && found->isInput;
}

bool Graph::isOutput(ValueId id) const noexcept {
  const auto* found = slot(id);
  return found && found->isOutput;
}

std::optional<ValueId> Graph::findValue(std::string_view wanted) const {
  const auto found = m_names.find(wanted);
  if (found == m_names.end()) return std::nullopt;
  return found->second;
}

std::optional<NodeId> Graph::findNode(std::string_view wanted) const {
  for (const auto& node : m_nodes) {
    if (node && node->name == wanted) return node->id;
  }
  return std::nullopt;
}

std::string Graph::freshValueName(std::string_view base) const {
  constexpr std::uint32_t kShortTries = 16;
  std::string candidate(base.empty() ? std::string_view("value") : base);
  const std::string stem = candidate + "_";
  // After a few short suffixes go on from the next id, so that thousands of names from one base do
  // not take quadratic time.
  for (std::uint32_t suffix = 1; m_names.contains(candidate); ++suffix) {
    if (suffix == kShortTries) suffix = std::max(suffix, nextValueId().value);
    candidate = stem + std::to_string(suffix);
  }
  return candidate;
}

NodeId Graph::nextNodeId() const noexcept {
  return {static_cast<std::uint32_t>(m_nodes.size() + 1)};
}

ValueId Graph::nextValueId() const noexcept {
  return {static_cast<std::uint32_t>(m_values.size() + 1)};
}

bool Graph::operator==(const Graph& other) const {
  const auto ids = nodes();
  const auto valueIds = values();
  return name == other.name && documentation == other.documentation && drawing == other.drawing &&
         m_inputs == other.m_inputs && m_outputs == other.m_outputs && ids == other.nodes() &&
         valueIds == other.values() &&
         std::ranges::all_of(ids, [&](NodeId id) { return *node(id) == *other.node(id); }) &&
         std::ranges::all_of(valueIds, [&](ValueId id) { return *value(id) == *other.value(id); });
}

}  // namespace mote::graph
