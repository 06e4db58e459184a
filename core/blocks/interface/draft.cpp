// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blocks/interface/draft.h"

#include <cmath>

#include "core/blocks/interface/normal.h"
#include "core/operators/catalogue.h"

namespace mote::blocks {

Draft::Draft(graph::Graph graph, std::optional<std::uint64_t> seed)
    : m_graph(std::move(graph)), m_random(seed) {}

void Draft::refuse(Error error) {
  if (!m_refusal) m_refusal = std::move(error);
}

void Draft::perform(graph::Edit edit) {
  if (m_refusal) return;
  m_edits.push_back(edit);
  auto inverse = graph::apply(m_graph, std::move(edit));
  if (!inverse) refuse(inverse.error());
}

graph::ValueId Draft::value(const std::string& name, graph::TensorType type,
                            std::optional<Array> constant) {
  if (m_refusal) return {};
  graph::Value value;
  value.id = m_graph.nextValueId();
  value.name = m_graph.freshValueName(name);
  value.type = std::move(type);
  value.constant = std::move(constant);
  const graph::ValueId id = value.id;
  perform(graph::AddValue{std::move(value)});
  return id;
}

graph::ValueId Draft::input(const std::string& name, const Dims& dims) {
  graph::TensorType type;
  type.element = ElementType::Float32;
  type.ranked = true;
  for (const std::int64_t size : dims)
    type.dims.push_back(size < 0 ? graph::Dim{-1, "N"} : graph::Dim{size, {}});
  const graph::ValueId id = value(name, std::move(type), std::nullopt);
  std::vector<graph::ValueId> inputs(m_graph.inputs().begin(), m_graph.inputs().end());
  inputs.push_back(id);
  perform(graph::SetGraphInputs{std::move(inputs)});
  return id;
}

void Draft::output(graph::ValueId id) {
  std::vector<graph::ValueId> outputs(m_graph.outputs().begin(), m_graph.outputs().end());
  outputs.push_back(id);
  perform(graph::SetGraphOutputs{std::move(outputs)});
}

graph::ValueId Draft::constant(const std::string& name, const Array& array) {
  return value(name, graph::TensorType::of(array.type(), array.dims()), array);
}

graph::ValueId Draft::floats(const std::string& name, const Dims& dims, float everywhere) {
  const auto count = elementCount(dims);
  if (!count) refuse(count.error());
  if (m_refusal) return {};
  return constant(name, Array::floats(dims, std::vector<float>(*count, everywhere)));
}

graph::ValueId Draft::weights(const std::string& name, const Dims& dims, std::int64_t fanIn,
                              double gain) {
  const auto count = elementCount(dims);
  if (!count) refuse(count.error());
  if (m_refusal) return {};
  std::vector<float> values(*count);
  if (m_random) fillNormal(values, std::sqrt(gain / static_cast<double>(fanIn)), *m_random);
  return constant(name, Array::floats(dims, values));
}

graph::ValueId Draft::node(const std::string& type, const std::string& name,
                           const std::vector<graph::ValueId>& inputs, graph::Attributes attributes,
                           std::size_t outputs) {
  graph::Node node;
  node.id = m_graph.nextNodeId();
  node.type = type;
  node.name = name;
  node.inputs = inputs;
  node.attributes = std::move(attributes);
  for (std::size_t i = 0; i < outputs; ++i)
    node.outputs.push_back(value(i == 0 ? name : name + "_" + std::to_string(i), {}, std::nullopt));
  const graph::NodeId id = node.id;
  perform(graph::AddNode{std::move(node)});
  inferTypes(id);
  return m_refusal ? graph::ValueId{} : m_graph.node(id)->outputs.front();
}

void Draft::inferTypes(graph::NodeId id) {
  if (m_refusal) return;
  const graph::Node& node = *m_graph.node(id);
  const operators::Operator* rule = operators::find(node.domain, node.type);
  if (rule == nullptr) {
    return refuse(refused("draft.operator", "%1: there is no operator %2", {node.name, node.type}));
  }
  auto types = rule->infer({m_graph, node});
  if (!types) return refuse(types.error());
  const std::vector<graph::ValueId> outputs = node.outputs;
  for (std::size_t i = 0; i < outputs.size() && i < types->size(); ++i)
    perform(graph::SetValueType{outputs[i], std::move((*types)[i])});
}

std::int64_t Draft::size(graph::ValueId id, std::size_t axis) {
  if (m_refusal) return 1;
  const graph::Value* found = m_graph.value(id);
  if (found != nullptr && axis < found->type.dims.size() && found->type.dims[axis].known())
    return found->type.dims[axis].size;
  refuse(refused("draft.size", "%1 has no known size along axis %2; set the shape of the input",
                 {found != nullptr ? found->name : "?", std::to_string(axis)}));
  return 1;
}

Result<graph::Graph> Draft::take() && {
  if (m_refusal) return *m_refusal;
  return std::move(m_graph);
}

Result<graph::Edit> Draft::takeEdits(const std::string& name) && {
  if (m_refusal) return *m_refusal;
  return graph::Edit(graph::Batch{name, std::move(m_edits)});
}

}  // namespace mote::blocks
