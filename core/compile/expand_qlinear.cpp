// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only writes the QDQ form; absorbing it into int8 layers is the next stage's work.
#include "core/compile/expand_qlinear.h"

#include <algorithm>

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;

// Places of QLinearConv's and QLinearMatMul's inputs.
enum Input : std::size_t { kX, kXScale, kXZero, kW, kWScale, kWZero, kYScale, kYZero, kBias };

const Array* constantOf(const Graph& graph, const Node& node, std::size_t input) {
  const graph::Value* value =
      input < node.inputs.size() ? graph.value(node.inputs[input]) : nullptr;
  return value != nullptr && value->constant ? &*value->constant : nullptr;
}

/// Axis of the weights' output channels.
std::int64_t weightAxis(const Node& node) {
  return node.type == "QLinearConv" ? 0 : 1;
}

bool isSymmetric(const Array& zeros) {
  const auto middle =
      std::byte{zeros.type() == ElementType::UInt8 ? std::uint8_t{128} : std::uint8_t{0}};
  return std::ranges::all_of(zeros.bytes(), [&](std::byte zero) { return zero == middle; });
}

bool hasInt8Form(const Graph& graph, const Node& node) {
  const bool convolution = node.type == "QLinearConv";
  if (!node.domain.empty() || (!convolution && node.type != "QLinearMatMul")) return false;
  if (node.outputs.size() != 1 || !graph.value(node.outputs[0])->type.fullyKnown()) return false;
  for (std::size_t i = kXScale; i <= kYZero; ++i)
    if (constantOf(graph, node, i) == nullptr) return false;
  const bool bias = node.inputs.size() > kBias && node.inputs[kBias];
  if (bias && constantOf(graph, node, kBias) == nullptr) return false;
  const std::size_t rank = constantOf(graph, node, kW)->dims().size();
  return isSymmetric(*constantOf(graph, node, kWZero)) &&
         (convolution ? rank == 3 || rank == 4 : rank == 2);
}

/// One element as a scalar where it is the only one, else for each of `count` indices.
template <typename T>
Array spread(const Array& array, bool each, std::int64_t count) {
  const auto given = array.as<T>();
  if (!each) return Array::of(array.type(), {}, given.first(1));
  std::vector<T> values(given.begin(), given.end());
  values.resize(static_cast<std::size_t>(count), values.front());
  return Array::of(array.type(), {count}, std::span<const T>(values));
}

class Expander {
 public:
  Expander(WorkingGraph& work, NodeId id) : m_work(work), m_node(*work.graph.node(id)) {}

  void run() {
    const Array& weight = array(kW);
    const std::int64_t axis = weightAxis(m_node);
    const std::int64_t channels = weight.dims()[static_cast<std::size_t>(axis)];
    const bool each = array(kWScale).elements() > 1 || array(kWZero).elements() > 1;
    const Array scales = spread<float>(array(kWScale), each, channels);
    std::vector<ValueId> inputs = {
        real(m_node.inputs[kX], constant(spread<float>(array(kXScale), false, 1), kXScale),
             constant(spread<std::int8_t>(array(kXZero), false, 1), kXZero), 0),
        real(m_node.inputs[kW], constant(scales, kWScale),
             constant(spread<std::int8_t>(array(kWZero), each, channels), kWZero), axis)};
    if (m_node.inputs.size() > kBias && m_node.inputs[kBias]) inputs.push_back(bias(scales));
    const ValueId result = m_node.outputs[0];
    const ValueId product = realValue(result);
    m_edits.emplace_back(
        graph::SetNodeType{m_node.id, "", m_node.type == "QLinearConv" ? "Conv" : "MatMul"});
    m_edits.emplace_back(graph::SetNodeInputs{m_node.id, std::move(inputs)});
    m_edits.emplace_back(graph::SetNodeOutputs{m_node.id, {product}});
    add("QuantizeLinear",
        {product, constant(spread<float>(array(kYScale), false, 1), kYScale),
         constant(spread<std::int8_t>(array(kYZero), false, 1), kYZero)},
        result, 0);
    m_work.apply(std::move(m_edits));
  }

 private:
  [[nodiscard]] const Array& array(Input input) const {
    return *constantOf(m_work.graph, m_node, input);
  }
  ValueId constant(const Array& array, Input source) {
    return m_work.addValue(graph::TensorType::of(array.type(), array.dims()), array, std::nullopt,
                           m_node.inputs[source]);
  }
  ValueId realValue(ValueId stored) {
    graph::TensorType type = m_work.graph.value(stored)->type;
    type.element = ElementType::Float32;
    return m_work.addValue(std::move(type), std::nullopt, std::nullopt, stored);
  }
  ValueId real(ValueId stored, ValueId scale, ValueId zero, std::int64_t axis) {
    const ValueId result = realValue(stored);
    std::vector<ValueId> inputs = {stored, scale};
    if (zero) inputs.push_back(zero);
    add("DequantizeLinear", std::move(inputs), result, axis);
    return result;
  }
  /// In steps of the input's scale times the weights'.
  ValueId bias(const Array& weightScales) {
    std::vector<float> scales = weightScales.toFloats();
    for (float& scale : scales) scale *= array(kXScale).as<float>()[0];
    return real(m_node.inputs[kBias], constant(Array::floats(weightScales.dims(), scales), kWScale),
                {}, 0);
  }
  void add(const char* type, std::vector<ValueId> inputs, ValueId output, std::int64_t axis) {
    Node node;
    node.id = NodeId{m_work.graph.nextNodeId().value + m_added++};
    node.name = m_node.name;
    node.type = type;
    node.inputs = std::move(inputs);
    node.outputs = {output};
    node.attributes = {{"axis", axis}};
    m_work.nodeOrigins[node.id] = m_work.originOf(m_node.id);
    m_edits.emplace_back(graph::AddNode{std::move(node)});
  }

  WorkingGraph& m_work;
  Node m_node;
  std::vector<graph::Edit> m_edits;
  std::uint32_t m_added = 0;
};

}  // namespace

void expandQLinear(WorkingGraph& work) {
  for (const NodeId id : work.graph.nodes())
    if (hasInt8Form(work.graph, *work.graph.node(id))) Expander(work, id).run();
}

}  // namespace mote::compile
