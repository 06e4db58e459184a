// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries each node on the int8 values around it and keeps what its operator accepts.
#include "core/compile/absorb_quantization.h"

#include <algorithm>

#include "core/compile/fold_node.h"
#include "core/compile/integer_bias.h"
#include "core/compile/qdq.h"
#include "core/compile/shift_unsigned.h"
#include "core/operators/catalogue.h"
#include "core/operators/interface/quantized.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;
using operators::NodeView;
using operators::Operator;
using operators::QuantizedForm;

constexpr std::size_t kBiasInput = 2;
constexpr std::size_t kFoldBytes = std::size_t{64} << 20U;

/// Null where the operator has no quantized form.
const Operator* quantizedOperator(const Node& node) {
  const Operator* known = operators::find(node.domain, node.type);
  const bool fits = known != nullptr && known->quantized != QuantizedForm::None;
  return fits && !node.inputs.empty() && !node.outputs.empty() ? known : nullptr;
}

bool isPerTensor(const Graph& graph, ValueId id) {
  const graph::Value* value = graph.value(id);
  return value != nullptr && value->quantization && value->quantization->perTensor() &&
         elementBytes(value->type.element) <= 2;
}

bool isType(const Graph& graph, ValueId id, ElementType element) {
  return graph.value(id)->type.element == element;
}

/// What operators compute with.
bool isComputable(const Graph& graph, ValueId id) {
  return isPerTensor(graph, id) && !isType(graph, id, ElementType::UInt8);
}

/// Applies, and takes back where the operator does not accept the node's int8 form.
bool applyIfAccepted(WorkingGraph& work, NodeId id, const Operator& known,
                     std::vector<graph::Edit> edits) {
  auto inverse = graph::apply(work.graph, graph::Batch{"absorb", std::move(edits)});
  if (!inverse.ok()) return false;
  if (operators::takesQuantized(known, NodeView(work.graph, *work.graph.node(id)))) return true;
  work.apply({std::move(inverse).value()});
  return false;
}

/// Movement in real numbers right behind a DequantizeLinear moves the integers instead:
/// x8 -> DQ -> Transpose -> y  becomes  x8 -> Transpose -> DQ -> y.
void sinkDequantize(WorkingGraph& work, NodeId id) {
  const Node node = *work.graph.node(id);
  const Operator* known = quantizedOperator(node);
  if (known == nullptr || known->quantized != QuantizedForm::InputRange || !node.inputs.front())
    return;
  const ValueId stored = storedBehind(work.graph, node.inputs.front());
  if (!stored || !isComputable(work.graph, stored)) return;
  const Node& dequantize = *work.graph.node(work.graph.producer(node.inputs.front()));
  std::vector<ValueId> inputs = node.inputs;
  inputs.front() = stored;
  std::vector<ValueId> outputs = node.outputs;
  std::vector<graph::Edit> edits;
  for (auto& output : outputs) {
    const graph::Value* real = work.graph.value(output);
    if (real == nullptr || real->type.element != ElementType::Float32) continue;
    graph::TensorType type = real->type;
    type.element = work.graph.value(stored)->type.element;
    Node behind = dequantize;
    behind.id = NodeId{work.graph.nextNodeId().value + static_cast<std::uint32_t>(edits.size())};
    behind.outputs = {output};
    output = work.addValue(type, std::nullopt, work.graph.value(stored)->quantization, output);
    behind.inputs.front() = output;
    work.nodeOrigins[behind.id] = work.originOf(id);
    edits.emplace_back(graph::AddNode{std::move(behind)});
  }
  edits.insert(edits.begin(), {graph::SetNodeInputs{id, std::move(inputs)},
                               graph::SetNodeOutputs{id, std::move(outputs)}});
  applyIfAccepted(work, id, *known, std::move(edits));
}

/// The node's inputs with real values replaced by the integers behind them; empty if one has none.
std::vector<ValueId> integerForm(WorkingGraph& work, const Node& node, const Operator& known) {
  std::vector<ValueId> inputs = node.inputs;
  const bool layer = known.weightAxis != nullptr;
  const std::size_t count = layer ? inputs.size() : std::min(inputs.size(), known.activationInputs);
  for (std::size_t i = 0; i < count; ++i) {
    if (!inputs[i]) continue;
    inputs[i] = layer && i == kBiasInput ? integerBias(work, inputs[i], inputs[0], inputs[1])
                                         : storedBehind(work.graph, inputs[i]);
    if (!inputs[i]) return {};
  }
  return inputs;
}

/// DQ -> operator -> Q becomes the operator on integers.
void absorb(WorkingGraph& work, NodeId id) {
  const Node& node = *work.graph.node(id);
  const Operator* known = quantizedOperator(node);
  if (known == nullptr || node.outputs.size() != 1) return;
  const Node* quantize = work.onlyConsumer(node.outputs.front());
  if (!isQuantize(quantize) || quantize->inputs.front() != node.outputs.front()) return;
  const ValueId stored = integerOf(work.graph, *quantize);
  if (!stored || !isComputable(work.graph, stored)) return;
  std::vector<ValueId> inputs = integerForm(work, node, *known);
  if (inputs.empty()) return;
  applyIfAccepted(work, id, *known,
                  {graph::RemoveNode{quantize->id}, graph::SetNodeInputs{id, std::move(inputs)},
                   graph::SetNodeOutputs{id, {stored}}});
}

/// Integers between which values are rescaled: of any width and sign but uint8 and int16.
bool canJoin(const Graph& graph, ValueId a, ValueId b) {
  const bool wide = isType(graph, a, ElementType::Int16) || isType(graph, b, ElementType::Int16);
  return !wide ||
         (operators::isPerTensor(graph.value(a)) && operators::isPerTensor(graph.value(b)));
}

/// x8 -> DQ -> Q -> y8 becomes x8 -> Q -> y8, which lowers to a rescaling or to nothing.
void joinPair(WorkingGraph& work, NodeId id) {
  const Node& node = *work.graph.node(id);
  if (!isQuantize(&node)) return;
  const ValueId result = integerOf(work.graph, node);
  const ValueId stored = storedBehind(work.graph, node.inputs.front());
  if (!isPerTensor(work.graph, result) || !isPerTensor(work.graph, stored)) return;
  if (!canJoin(work.graph, result, stored)) return;
  std::vector<ValueId> inputs = node.inputs;
  inputs.front() = stored;
  work.apply({graph::SetNodeInputs{id, std::move(inputs)}});
}

/// What stays in float reads its integer constants as float constants.
void foldDequantized(WorkingGraph& work) {
  for (const NodeId id : work.graph.nodes()) {
    const Node& node = *work.graph.node(id);
    if (!isDequantize(&node)) continue;
    if (const auto values = foldNode(work.graph, node, kFoldBytes))
      replaceByConstants(work.graph, id, *values);
  }
}

}  // namespace

void absorbQuantization(WorkingGraph& work) {
  annotateQuantization(work);
  shiftUnsigned(work);
  for (const NodeId id : work.graph.topologicalOrder()) sinkDequantize(work, id);
  for (const NodeId id : work.graph.topologicalOrder()) {
    if (work.graph.node(id) != nullptr) absorb(work, id);
  }
  for (const NodeId id : work.graph.nodes()) joinPair(work, id);
  removeDeadNodes(work.graph);
  foldDequantized(work);
}

}  // namespace mote::compile
