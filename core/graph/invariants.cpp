// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks every invariant of a graph from scratch, trusting none of its indexes.
#include <algorithm>
#include <map>
#include <set>

#include "core/graph/graph.h"

namespace mote::graph {
namespace {

Error broken(const std::string& what, const std::string& where) {
  return {ErrorKind::Bug, "graph.invariant", "The graph is inconsistent: %1 (%2)", {what, where}};
}

struct Uses {
  std::map<ValueId, NodeId> producers;
  std::map<ValueId, std::set<NodeId>> consumers;
};

Result<void> collect(const Graph& graph, const Node& node, Uses& uses) {
  for (const auto* list : {&node.inputs, &node.captures}) {
    for (const auto id : *list) {
      if (!id && list == &node.inputs) continue;
      if (!graph.value(id)) return broken("a node reads a value that is not there", node.name);
      uses.consumers[id].insert(node.id);
    }
  }
  for (const auto id : node.outputs) {
    if (!id) continue;
    if (!graph.value(id)) return broken("a node makes a value that is not there", node.name);
    if (!uses.producers.emplace(id, node.id).second) {
      return broken("a value is made twice", graph.value(id)->name);
    }
  }
  return {};
}

Result<void> checkValue(const Graph& graph, const Value& value, Uses& uses) {
  if (value.name.empty()) return broken("a value has no name", std::to_string(value.id.value));
  if (graph.findValue(value.name) != value.id) return broken("the name index is wrong", value.name);
  const auto made = uses.producers.find(value.id);
  const NodeId producer = made == uses.producers.end() ? NodeId{} : made->second;
  if (graph.producer(value.id) != producer) return broken("the producer is wrong", value.name);
  if (!std::ranges::equal(graph.consumers(value.id), uses.consumers[value.id])) {
    return broken("the list of uses is wrong", value.name);
  }
  const int sources =
      (producer ? 1 : 0) + (value.constant ? 1 : 0) + (graph.isInput(value.id) ? 1 : 0);
  if (sources > 1) return broken("a value has two sources", value.name);
  return {};
}

Result<void> checkPorts(const Graph& graph) {
  std::set<ValueId> inputs;
  for (const auto id : graph.inputs()) {
    if (!graph.value(id)) return broken("a graph input is not there", std::to_string(id.value));
    if (!inputs.insert(id).second)
      return broken("a graph input is listed twice", graph.value(id)->name);
  }
  std::set<ValueId> outputs;
  for (const auto id : graph.outputs()) {
    if (!graph.value(id)) return broken("a graph output is not there", std::to_string(id.value));
    if (!outputs.insert(id).second)
      return broken("a graph output is listed twice", graph.value(id)->name);
  }
  for (const auto id : graph.values()) {
    if (graph.isInput(id) != inputs.contains(id) || graph.isOutput(id) != outputs.contains(id)) {
      return broken("an input or output mark is wrong", graph.value(id)->name);
    }
  }
  return {};
}

}  // namespace

Result<void> checkInvariants(const Graph& graph) {
  const auto nodes = graph.nodes();
  if (nodes.size() != graph.nodeCount()) return broken("the node count is wrong", graph.name);
  Uses uses;
  for (const auto id : nodes) {
    const Node* node = graph.node(id);
    if (!node || node->id != id) return broken("a node's id is wrong", std::to_string(id.value));
    MOTE_TRY(collect(graph, *node, uses));
  }
  for (const auto id : graph.values()) {
    const Value* value = graph.value(id);
    if (!value || value->id != id) return broken("a value's id is wrong", std::to_string(id.value));
    MOTE_TRY(checkValue(graph, *value, uses));
  }
  MOTE_TRY(checkPorts(graph));
  if (graph.topologicalOrder().size() != nodes.size()) return broken("it has a cycle", graph.name);
  return {};
}

}  // namespace mote::graph
