// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting a node as one undoable edit.
//   heal:    a -> [node] -> b -> [next]   becomes   a -> [next]
//   no heal: the consumers keep b, which nobody makes any more
#include <algorithm>
#include <set>

#include "core/graph/edit.h"

namespace mote::graph {
namespace {

ValueId firstNonConstantInput(const Graph& graph, const Node& node) {
  for (const auto id : node.inputs) {
    if (id && !graph.value(id)->constant) return id;
  }
  return {};
}

Error outputLost(const Graph& graph, ValueId id) {
  return refused("graph.output-lost",
                 "Nothing would make the graph output '%1' any more; choose another output first",
                 {graph.value(id)->name});
}

void replace(std::vector<ValueId>& ids, ValueId from, ValueId to) {
  std::ranges::replace(ids, from, to);
}

Result<void> rewireConsumers(const Graph& graph, ValueId from, ValueId to, Batch& batch) {
  for (const auto id : graph.consumers(from)) {
    const Node& consumer = *graph.node(id);
    if (std::ranges::find(consumer.captures, from) != consumer.captures.end()) {
      return refused("graph.name-captured",
                     "A subgraph of node '%1' reads '%2' by name and cannot be rewired",
                     {consumer.name, graph.value(from)->name});
    }
    SetNodeInputs rewired{id, consumer.inputs};
    replace(rewired.inputs, from, to);
    batch.edits.emplace_back(std::move(rewired));
  }
  return {};
}

Result<void> rewireOutput(const Graph& graph, ValueId from, ValueId to, Batch& batch) {
  if (!graph.isOutput(from)) return {};
  if (!graph.producer(to) || graph.isOutput(to)) return outputLost(graph, from);
  SetGraphOutputs rewired{{graph.outputs().begin(), graph.outputs().end()}};
  replace(rewired.outputs, from, to);
  batch.edits.emplace_back(std::move(rewired));
  return {};
}

Result<void> healAround(const Graph& graph, const Node& node, Batch& batch) {
  const ValueId from = node.outputs.empty() ? ValueId{} : node.outputs.front();
  for (const auto output : node.outputs) {
    if (output && output != from && (!graph.consumers(output).empty() || graph.isOutput(output))) {
      return refused("graph.heal-outputs",
                     "Node '%1' cannot be bridged: more than its first output is used",
                     {node.name});
    }
  }
  if (!from || (graph.consumers(from).empty() && !graph.isOutput(from))) return {};
  const ValueId to = firstNonConstantInput(graph, node);
  if (!to) {
    return refused("graph.heal-no-input", "Node '%1' cannot be bridged: all it reads is constant",
                   {node.name});
  }
  MOTE_TRY(rewireConsumers(graph, from, to, batch));
  return rewireOutput(graph, from, to, batch);
}

bool unusedWithout(const Graph& graph, NodeId node, ValueId id) {
  const auto consumers = graph.consumers(id);
  const bool readByOthers = std::ranges::any_of(consumers, [&](NodeId c) { return c != node; });
  const NodeId producer = graph.producer(id);
  return !readByOthers && (!producer || producer == node) && !graph.isInput(id) &&
         !graph.isOutput(id);
}

}  // namespace

Result<Edit> deleteNode(const Graph& graph, NodeId id, bool heal) {
  const Node* node = graph.node(id);
  if (!node) return refused("graph.no-node", "There is no node %1", {std::to_string(id.value)});
  Batch batch{"delete-node", {}};
  if (heal) MOTE_TRY(healAround(graph, *node, batch));
  std::set<ValueId> unused;
  for (const auto* list : {&node->inputs, &node->captures}) {
    for (const auto read : *list) {
      if (read && unusedWithout(graph, id, read)) unused.insert(read);
    }
  }
  for (const auto output : node->outputs) {
    if (!output) continue;
    if (!heal && graph.isOutput(output)) return outputLost(graph, output);
    const bool bridged = heal && output == node->outputs.front();
    if (bridged || unusedWithout(graph, id, output)) unused.insert(output);
  }
  batch.edits.emplace_back(RemoveNode{id});
  for (const auto value : unused) batch.edits.emplace_back(RemoveValue{value});
  return Edit(std::move(batch));
}

}  // namespace mote::graph
