// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every pass of the compiler needs of its graph.
#include "core/compile/working_graph.h"

#include <algorithm>
#include <cassert>

namespace mote::compile {

graph::NodeId WorkingGraph::originOf(graph::NodeId node) const {
  const auto found = nodeOrigins.find(node);
  return found == nodeOrigins.end() ? node : found->second;
}

graph::ValueId WorkingGraph::originOf(graph::ValueId value) const {
  const auto found = valueOrigins.find(value);
  return found == valueOrigins.end() ? value : found->second;
}

const graph::Node* WorkingGraph::onlyConsumer(graph::ValueId value) const {
  const auto consumers = graph.consumers(value);
  if (consumers.size() != 1 || graph.isOutput(value)) return nullptr;
  return graph.node(consumers[0]);
}

graph::ValueId WorkingGraph::addValue(graph::TensorType type, std::optional<Array> constant,
                                      std::optional<graph::Quantization> quantization,
                                      graph::ValueId source) {
  const graph::Value* original = graph.value(source);
  graph::Value value;
  value.id = graph.nextValueId();
  value.name = graph.freshValueName(original != nullptr ? original->name : "value");
  value.type = std::move(type);
  value.constant = std::move(constant);
  value.quantization = std::move(quantization);
  const graph::ValueId id = value.id;
  valueOrigins[id] = originOf(source);
  apply({graph::AddValue{std::move(value)}});
  return id;
}

void WorkingGraph::apply(std::vector<graph::Edit> edits) {
  if (edits.empty()) return;
  [[maybe_unused]] const auto applied =
      graph::apply(graph, graph::Batch{"compile", std::move(edits)});
  assert(applied.ok());
}

void removeDeadNodes(graph::Graph& graph) {
  auto order = graph.topologicalOrder();
  std::ranges::reverse(order);
  std::vector<graph::Edit> edits;
  std::vector<bool> dead(graph.nextNodeId().value, false);
  for (const auto id : order) {
    const graph::Node& node = *graph.node(id);
    const bool wanted = std::ranges::any_of(node.outputs, [&](graph::ValueId output) {
      return output && (graph.isOutput(output) ||
                        std::ranges::any_of(graph.consumers(output), [&](graph::NodeId consumer) {
                          return !dead[consumer.value];
                        }));
    });
    if (wanted) continue;
    dead[id.value] = true;
    edits.push_back(graph::RemoveNode{id});
  }
  if (edits.empty()) return;
  [[maybe_unused]] const auto applied = graph::apply(graph, graph::Batch{"dead", std::move(edits)});
  assert(applied.ok());
}

}  // namespace mote::compile
