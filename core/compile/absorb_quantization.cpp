// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries each node on the int8 values around it and keeps what its operator accepts.
#include "core/compile/absorb_quantization.h"

#include <algorithm>

#include "core/operators/catalogue.h"
#include "core/operators/interface/quantization_params.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;
using operators::NodeView;
using operators::Operator;
using operators::QuantizedForm;

bool isType(const Node* node, std::string_view type) {
  return node != nullptr && node->domain.empty() && node->type == type;
}

/// Puts a Q or DQ node's scales on its integer value, unless others are there already.
void annotate(WorkingGraph& work, const Node& node) {
  const bool quantizes = isType(&node, "QuantizeLinear");
  if (!quantizes && !isType(&node, "DequantizeLinear")) return;
  const auto quantization = operators::readQuantization(NodeView(work.graph, node));
  const ValueId integer = quantizes ? node.outputs.front() : node.inputs.front();
  if (!quantization || work.graph.value(integer)->quantization) return;
  work.apply({graph::SetQuantization{integer, *quantization}});
}

/// The integer value behind a real one, if a DequantizeLinear with the value's own scales makes it.
ValueId storedBehind(const Graph& graph, ValueId real) {
  const Node* node = graph.node(graph.producer(real));
  if (!isType(node, "DequantizeLinear")) return {};
  const auto quantization = operators::readQuantization(NodeView(graph, *node));
  const graph::Value& stored = *graph.value(node->inputs.front());
  return quantization && stored.quantization == quantization ? stored.id : ValueId{};
}

const Operator* int8Operator(const Node& node) {
  const Operator* known = operators::find(node.domain, node.type);
  const bool fits =
      known != nullptr && known->quantized != QuantizedForm::None && node.outputs.size() == 1;
  return fits && !node.inputs.empty() ? known : nullptr;
}

/// How many leading inputs must be int8 (or int32 for the bias) for the operator's int8 form.
std::size_t integerInputs(const Node& node, const Operator& known) {
  if (known.weightAxis != nullptr) return node.inputs.size();
  if (known.quantized == QuantizedForm::InputRange) return 1;
  return std::min(node.inputs.size(), known.activationInputs);
}

/// The node's inputs with real values replaced by the integers behind them; empty if one has none.
std::vector<ValueId> integerForm(const Graph& graph, const Node& node, const Operator& known) {
  std::vector<ValueId> inputs = node.inputs;
  for (std::size_t i = 0; i < integerInputs(node, known); ++i) {
    if (!inputs[i]) continue;
    inputs[i] = storedBehind(graph, inputs[i]);
    if (!inputs[i]) return {};
  }
  return inputs;
}

/// Movement in real numbers right behind a DequantizeLinear moves the integers instead:
/// x8 -> DQ -> Transpose -> y  becomes  x8 -> Transpose -> DQ -> y.
void sinkDequantize(WorkingGraph& work, NodeId id) {
  const Node node = *work.graph.node(id);
  const Operator* known = int8Operator(node);
  if (known == nullptr || known->quantized != QuantizedForm::InputRange) return;
  if (isType(work.onlyConsumer(node.outputs.front()), "QuantizeLinear")) return;
  const ValueId stored = storedBehind(work.graph, node.inputs.front());
  if (!stored || !work.graph.value(stored)->quantization->perTensor()) return;
  const Node dequantize = *work.graph.node(work.graph.producer(node.inputs.front()));
  const graph::Value& output = *work.graph.value(node.outputs.front());
  graph::TensorType type = output.type;
  type.element = work.graph.value(stored)->type.element;
  const ValueId moved =
      work.addValue(type, std::nullopt, work.graph.value(stored)->quantization, output.id);
  std::vector<ValueId> inputs = node.inputs;
  inputs.front() = stored;
  Node behind = dequantize;
  behind.id = work.graph.nextNodeId();
  behind.inputs.front() = moved;
  behind.outputs = {output.id};
  work.nodeOrigins[behind.id] = work.originOf(node.id);
  work.apply({graph::SetNodeInputs{id, std::move(inputs)}, graph::SetNodeOutputs{id, {moved}},
              graph::AddNode{behind}});
}

void absorb(WorkingGraph& work, NodeId id) {
  const Node& node = *work.graph.node(id);
  const Operator* known = int8Operator(node);
  if (known == nullptr) return;
  const Node* quantize = work.onlyConsumer(node.outputs.front());
  if (!isType(quantize, "QuantizeLinear") || quantize->inputs.front() != node.outputs.front())
    return;
  const ValueId stored = quantize->outputs.front();
  const auto& quantization = work.graph.value(stored)->quantization;
  if (!quantization || !quantization->perTensor()) return;
  std::vector<ValueId> inputs = integerForm(work.graph, node, *known);
  if (inputs.empty()) return;
  auto inverse = graph::apply(work.graph, graph::Batch{"absorb",
                                                       {graph::RemoveNode{quantize->id},
                                                        graph::SetNodeInputs{id, std::move(inputs)},
                                                        graph::SetNodeOutputs{id, {stored}}}});
  if (!inverse.ok()) return;
  const bool accepted = known->acceptsQuantized == nullptr ||
                        known->acceptsQuantized(NodeView(work.graph, *work.graph.node(id)));
  if (!accepted) work.apply({std::move(inverse).value()});
}

}  // namespace

void absorbQuantization(WorkingGraph& work) {
  for (const NodeId id : work.graph.topologicalOrder()) annotate(work, *work.graph.node(id));
  for (const NodeId id : work.graph.topologicalOrder()) sinkDequantize(work, id);
  for (const NodeId id : work.graph.topologicalOrder()) {
    if (work.graph.node(id) != nullptr) absorb(work, id);
  }
  removeDeadNodes(work.graph);
}

}  // namespace mote::compile
