// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shifts values in place where only Q and DQ nodes see them, else at the border.
#include "core/compile/shift_unsigned.h"

#include <algorithm>

#include "core/compile/qdq.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;

constexpr std::int32_t kShift = 128;

graph::Quantization shifted(graph::Quantization quantization) {
  for (auto& zero : quantization.zeroPoints) zero -= kShift;
  return quantization;
}

/// The zero points of a quantization as the constant a Q or DQ node reads.
ValueId addZeroPoints(WorkingGraph& work, const graph::Quantization& quantization, ValueId source) {
  std::vector<std::int8_t> values;
  for (const auto zero : quantization.zeroPoints) values.push_back(static_cast<std::int8_t>(zero));
  const Dims dims =
      quantization.perTensor() ? Dims{} : Dims{static_cast<std::int64_t>(values.size())};
  const Array zeros = Array::of(ElementType::Int8, dims, std::span<const std::int8_t>(values));
  return work.addValue(graph::TensorType::of(ElementType::Int8, dims), zeros, std::nullopt, source);
}

bool isUnsigned(const graph::Value& value) {
  return value.type.element == ElementType::UInt8 && value.quantization &&
         std::ranges::all_of(value.quantization->zeroPoints,
                             [](std::int32_t zero) { return zero >= 0 && zero <= 255; });
}

/// Only Q and DQ nodes that agree on its scales touch the value.
bool isInner(const Graph& graph, const graph::Value& value) {
  const Node* producer = graph.node(graph.producer(value.id));
  const bool made = isQuantize(producer) && integerOf(graph, *producer) == value.id;
  if ((!made && !value.constant) || graph.isOutput(value.id)) return false;
  return std::ranges::all_of(graph.consumers(value.id), [&](NodeId id) {
    const Node* reader = graph.node(id);
    return isDequantize(reader) && integerOf(graph, *reader) == value.id;
  });
}

Array shiftedBytes(const Array& array) {
  Bytes bytes(array.bytes().begin(), array.bytes().end());
  for (auto& byte : bytes) byte ^= std::byte{kShift};
  return Array::make(ElementType::Int8, array.dims(), std::move(bytes)).value();
}

void shiftInner(WorkingGraph& work, ValueId id) {
  const graph::Quantization quantization = shifted(*work.graph.value(id)->quantization);
  const ValueId zeros = addZeroPoints(work, quantization, id);
  const graph::Value& value = *work.graph.value(id);
  std::vector<graph::Edit> edits;
  edits.reserve(8);  // GCC 12 warns of a made-up overflow where the list grows from one
  edits.emplace_back(graph::SetQuantization{id, quantization});
  graph::TensorType type = value.type;
  type.element = ElementType::Int8;
  edits.emplace_back(graph::SetValueType{id, std::move(type)});
  if (value.constant) edits.emplace_back(graph::SetConstant{id, shiftedBytes(*value.constant)});
  const auto readers = work.graph.consumers(id);
  std::vector<NodeId> nodes(readers.begin(), readers.end());
  if (const NodeId producer = work.graph.producer(id)) nodes.push_back(producer);
  for (const NodeId node : nodes) {
    std::vector<ValueId> inputs = work.graph.node(node)->inputs;
    inputs.resize(3);
    inputs[2] = zeros;
    edits.emplace_back(graph::SetNodeInputs{node, std::move(inputs)});
  }
  work.apply(std::move(edits));
}

/// real -> Q(s8) -> DQ -> result, both new nodes named after `like`.
std::vector<graph::Edit> int8Pair(WorkingGraph& work, const Node& like, ValueId real,
                                  ValueId result) {
  const ValueId integer = integerOf(work.graph, like);
  const graph::Quantization quantization = shifted(*work.graph.value(integer)->quantization);
  graph::TensorType type = work.graph.value(real)->type;
  type.element = ElementType::Int8;
  const ValueId zeros = addZeroPoints(work, quantization, integer);
  const ValueId stored = work.addValue(type, std::nullopt, quantization, integer);
  Node quantize;
  quantize.id = work.graph.nextNodeId();
  quantize.name = like.name;
  quantize.type = "QuantizeLinear";
  quantize.inputs = {real, like.inputs[1], zeros};
  quantize.outputs = {stored};
  Node dequantize = quantize;
  dequantize.id = NodeId{quantize.id.value + 1};
  dequantize.type = "DequantizeLinear";
  dequantize.inputs.front() = stored;
  dequantize.outputs = {result};
  for (const NodeId id : {quantize.id, dequantize.id})
    work.nodeOrigins[id] = work.originOf(like.id);
  return {graph::AddNode{std::move(quantize)}, graph::AddNode{std::move(dequantize)}};
}

void shiftAtBorder(WorkingGraph& work, NodeId id) {
  const Node node = *work.graph.node(id);
  const ValueId integer = integerOf(work.graph, node);
  if (!integer || !isUnsigned(*work.graph.value(integer))) return;
  if (!work.graph.value(integer)->quantization->perTensor()) return;
  const ValueId real = isQuantize(&node) ? node.inputs.front() : node.outputs.front();
  const ValueId fresh =
      work.addValue(work.graph.value(real)->type, std::nullopt, std::nullopt, real);
  if (isDequantize(&node)) {
    std::vector<graph::Edit> edits = {graph::SetNodeOutputs{id, {fresh}}};
    std::ranges::move(int8Pair(work, node, fresh, real), std::back_inserter(edits));
    work.apply(std::move(edits));
  } else {
    auto edits = int8Pair(work, node, real, fresh);
    std::vector<ValueId> inputs = node.inputs;
    inputs.front() = fresh;
    edits.emplace_back(graph::SetNodeInputs{id, std::move(inputs)});
    work.apply(std::move(edits));
  }
}

}  // namespace

void shiftUnsigned(WorkingGraph& work) {
  for (const ValueId id : work.graph.values()) {
    const graph::Value& value = *work.graph.value(id);
    if (isUnsigned(value) && isInner(work.graph, value)) shiftInner(work, id);
  }
  for (const NodeId id : work.graph.nodes()) shiftAtBorder(work, id);
}

}  // namespace mote::compile
