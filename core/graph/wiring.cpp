// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connecting, disconnecting, and putting a node where a connection was.
#include <algorithm>

#include "core/graph/gestures.h"

namespace mote::graph {
namespace {

/// More inputs than any operator draws by hand; keeps a wrong index from making a huge list.
constexpr std::size_t kMostSlots = 4096;

Result<const Node*> nodeOf(const Graph& graph, Slot slot) {
  const Node* node = graph.node(slot.node);
  if (node == nullptr)
    return refused("graph.no-node", "There is no node %1", {std::to_string(slot.node.value)});
  if (slot.index >= kMostSlots) {
    return refused("graph.no-slot", "Node '%1' has no input %2",
                   {node->name, std::to_string(slot.index)});
  }
  return node;
}

Result<void> checkValue(const Graph& graph, ValueId id) {
  if (graph.value(id) != nullptr) return {};
  return refused("graph.no-value", "There is no value %1", {std::to_string(id.value)});
}

std::vector<ValueId> inputsWith(const Node& node, std::size_t index, ValueId value) {
  std::vector<ValueId> inputs = node.inputs;
  if (index >= inputs.size()) inputs.resize(index + 1);
  inputs[index] = value;
  while (!inputs.empty() && !inputs.back()) inputs.pop_back();
  return inputs;
}

/// The constant a slot reads, where no other slot does.
void dropOwnConstant(const Graph& graph, const Node& node, std::size_t index, Batch& batch) {
  if (index >= node.inputs.size() || !node.inputs[index]) return;
  const ValueId old = node.inputs[index];
  const auto readers = graph.consumers(old);
  if (!graph.value(old)->constant || graph.isOutput(old) || readers.size() != 1) return;
  if (std::ranges::count(node.inputs, old) != 1) return;
  if (std::ranges::find(node.captures, old) != node.captures.end()) return;
  batch.edits.emplace_back(RemoveValue{old});
}

Edit rewired(const Graph& graph, const Node& node, std::size_t index, ValueId value,
             const char* name) {
  Batch batch{name, {SetNodeInputs{node.id, inputsWith(node, index, value)}}};
  const bool same = index < node.inputs.size() && node.inputs[index] == value;
  if (!same) dropOwnConstant(graph, node, index, batch);
  return batch;
}

/// AddValue for each output, then AddNode; the first output's id.
ValueId appendNode(const Graph& graph, Node node, std::size_t outputs, Batch& batch) {
  ValueId next = graph.nextValueId();
  const ValueId first = next;
  const std::string name = graph.freshValueName(node.name);
  for (std::size_t i = 0; i < outputs; ++i) {
    Value value;
    value.id = next;
    value.name = i == 0 ? name : graph.freshValueName(name + "_" + std::to_string(i));
    node.outputs.push_back(next);
    ++next.value;
    batch.edits.emplace_back(AddValue{std::move(value)});
  }
  node.id = graph.nextNodeId();
  batch.edits.emplace_back(AddNode{std::move(node)});
  return first;
}

Result<void> checkBlank(const Node& node) {
  if (node.inputs.empty() && node.outputs.empty() && node.captures.empty() && !node.name.empty())
    return {};
  return refused("graph.node-not-blank", "Node '%1' must have a name and no connections yet",
                 {node.name});
}

}  // namespace

Result<Edit> addNode(const Graph& graph, Node node, std::size_t outputs) {
  MOTE_TRY(checkBlank(node));
  Batch batch{"add-node", {}};
  appendNode(graph, std::move(node), outputs, batch);
  return Edit(std::move(batch));
}

Result<Edit> connect(const Graph& graph, ValueId value, Slot slot) {
  MOTE_ASSIGN(const Node* node, nodeOf(graph, slot));
  MOTE_TRY(checkValue(graph, value));
  return rewired(graph, *node, slot.index, value, "connect");
}

Result<Edit> disconnect(const Graph& graph, Slot slot) {
  MOTE_ASSIGN(const Node* node, nodeOf(graph, slot));
  if (slot.index >= node->inputs.size() || !node->inputs[slot.index]) {
    return refused("graph.no-slot", "Node '%1' reads nothing at input %2",
                   {node->name, std::to_string(slot.index)});
  }
  return rewired(graph, *node, slot.index, {}, "disconnect");
}

Result<Edit> insertOnEdge(const Graph& graph, Node node, ValueId value, Slot slot) {
  MOTE_ASSIGN(const Node* reader, nodeOf(graph, slot));
  MOTE_TRY(checkValue(graph, value));
  MOTE_TRY(checkBlank(node));
  if (slot.index >= reader->inputs.size() || reader->inputs[slot.index] != value) {
    return refused("graph.no-edge", "Node '%1' does not read '%2' at input %3",
                   {reader->name, graph.value(value)->name, std::to_string(slot.index)});
  }
  Batch batch{"insert-node", {}};
  node.inputs = {value};
  const ValueId made = appendNode(graph, std::move(node), 1, batch);
  batch.edits.emplace_back(SetNodeInputs{reader->id, inputsWith(*reader, slot.index, made)});
  return Edit(std::move(batch));
}

Result<Edit> insertAfter(const Graph& graph, Node node, ValueId value) {
  MOTE_TRY(checkValue(graph, value));
  MOTE_TRY(checkBlank(node));
  Batch batch{"insert-node", {}};
  node.inputs = {value};
  const ValueId made = appendNode(graph, std::move(node), 1, batch);
  batch.edits.emplace_back(moveReaders(graph, value, made));
  return Edit(std::move(batch));
}

Edit moveReaders(const Graph& graph, ValueId from, ValueId to) {
  Batch batch{"move-readers", {}};
  for (const NodeId id : graph.consumers(from)) {
    SetNodeInputs edit{id, graph.node(id)->inputs};
    if (std::ranges::find(edit.inputs, from) == edit.inputs.end()) continue;  // captured by name
    std::ranges::replace(edit.inputs, from, to);
    batch.edits.emplace_back(std::move(edit));
  }
  if (graph.isOutput(from)) {
    SetGraphOutputs edit{{graph.outputs().begin(), graph.outputs().end()}};
    std::ranges::replace(edit.outputs, from, to);
    batch.edits.emplace_back(std::move(edit));
  }
  return batch;
}

Result<Edit> markOutput(const Graph& graph, ValueId value, bool output) {
  MOTE_TRY(checkValue(graph, value));
  const std::string& name = graph.value(value)->name;
  if (graph.isOutput(value) == output) {
    return refused("graph.output-same",
                   output ? "'%1' is an output already" : "'%1' is not an output", {name});
  }
  if (output && graph.value(value)->constant)
    return refused("graph.output-constant", "'%1' is a constant and cannot be an output", {name});
  SetGraphOutputs edit{{graph.outputs().begin(), graph.outputs().end()}};
  if (output) {
    edit.outputs.push_back(value);
  } else {
    std::erase(edit.outputs, value);
  }
  return Edit(std::move(edit));
}

}  // namespace mote::graph
