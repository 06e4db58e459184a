// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Casts around nodes; constants are widened here, and a value once for all its readers.
#include "core/compile/widen_elements.h"

#include <algorithm>
#include <unordered_map>

#include "core/operators/catalogue.h"
#include "core/operators/interface/onnx_element.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using operators::Elements;

ElementType widerType(ElementType type, Elements taken) {
  switch (type) {
    case ElementType::Float16:
      return ElementType::Float32;
    case ElementType::Int8:
    case ElementType::UInt8:
      return taken == Elements::Bytes ? type : ElementType::Int32;
    case ElementType::Int16:
    case ElementType::UInt16:
      return ElementType::Int32;
    case ElementType::UInt32:
      return ElementType::Int64;
    default:
      return type;
  }
}

template <typename T>
Array narrowed(const Array& array, ElementType type) {
  const auto wide = array.toInt64s();
  std::vector<T> values(wide.size());
  std::ranges::transform(wide, values.begin(), [](auto value) { return static_cast<T>(value); });
  return Array::of(type, array.dims(), std::span<const T>(values));
}

Array converted(const Array& array, ElementType type) {
  if (type == ElementType::Float32) return Array::floats(array.dims(), array.toFloats());
  if (type == ElementType::Int32) return narrowed<std::int32_t>(array, type);
  return narrowed<std::int64_t>(array, type);
}

class Widener {
 public:
  explicit Widener(WorkingGraph& work) : m_work(work) {}

  void visit(graph::NodeId id) {
    const graph::Node node = *m_work.graph.node(id);
    const operators::Operator* entry = operators::find(node.domain, node.type);
    if (entry == nullptr || entry->lower == nullptr || entry->elements == Elements::Any) return;
    if (isQuantized(node.inputs) || isQuantized(node.outputs)) return;
    std::vector<ValueId> inputs = node.inputs;
    for (ValueId& input : inputs) input = wideInput(input, entry->elements, id);
    if (inputs != node.inputs) m_work.apply({graph::SetNodeInputs{id, inputs}});
    widenOutputs(id, node.outputs, entry->elements);
  }

 private:
  [[nodiscard]] bool isQuantized(const std::vector<ValueId>& values) const {
    return std::ranges::any_of(
        values, [&](ValueId id) { return id && m_work.graph.value(id)->quantization.has_value(); });
  }

  /// The value in the type that the operator takes.
  ValueId wideInput(ValueId id, Elements taken, graph::NodeId reader) {
    if (!id) return id;
    const graph::Value& value = *m_work.graph.value(id);
    graph::TensorType type = value.type;
    type.element = widerType(type.element, taken);
    if (type.element == value.type.element) return id;
    ValueId& known = m_wide[id];
    if (known) return known;
    if (value.constant) {
      const Array wide = converted(*value.constant, type.element);
      return known = m_work.addValue(std::move(type), wide, std::nullopt, id);
    }
    const ElementType element = type.element;
    known = m_work.addValue(std::move(type), std::nullopt, std::nullopt, id);
    addCast(id, known, element, reader);
    return known;
  }

  void widenOutputs(graph::NodeId id, const std::vector<ValueId>& outputs, Elements taken) {
    std::vector<ValueId> wide = outputs;
    for (ValueId& output : wide) {
      if (!output) continue;
      graph::TensorType type = m_work.graph.value(output)->type;
      type.element = widerType(type.element, taken);
      if (type.element == m_work.graph.value(output)->type.element) continue;
      output = m_work.addValue(std::move(type), std::nullopt, std::nullopt, output);
    }
    if (wide == outputs) return;
    m_work.apply({graph::SetNodeOutputs{id, wide}});
    for (std::size_t i = 0; i < outputs.size(); ++i) {
      if (wide[i] != outputs[i])
        addCast(wide[i], outputs[i], m_work.graph.value(outputs[i])->type.element, id);
    }
  }

  void addCast(ValueId from, ValueId to, ElementType element, graph::NodeId origin) {
    graph::Node cast;
    cast.id = m_work.graph.nextNodeId();
    cast.type = "Cast";
    cast.inputs = {from};
    cast.outputs = {to};
    cast.attributes = {{"to", operators::onnxNumberOf(element)}};
    m_work.nodeOrigins[cast.id] = m_work.originOf(origin);
    m_work.apply({graph::AddNode{std::move(cast)}});
  }

  WorkingGraph& m_work;
  std::unordered_map<ValueId, ValueId> m_wide;
};

}  // namespace

void widenElements(WorkingGraph& work) {
  Widener widener(work);
  for (const auto id : work.graph.topologicalOrder()) widener.visit(id);
}

}  // namespace mote::compile
