// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads each operator's int8 form and joins values whose ranges must agree.
#include "core/quantization/scheme.h"

#include <algorithm>

#include "core/operators/catalogue.h"
#include "core/operators/interface/quantized.h"

namespace mote::quantization {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;
using operators::NodeView;
using operators::Operator;
using operators::QuantizedForm;

bool isFloat(const Graph& graph, ValueId id) {
  const graph::Value* value = graph.value(id);
  return value != nullptr && value->type.element == ElementType::Float32;
}

const Operator* quantizableOperator(const Graph& graph, const Node& node, const Widths& widths) {
  const Operator* known = operators::find(node.domain, node.type);
  if (known == nullptr || known->quantized == QuantizedForm::None || node.inputs.empty() ||
      node.outputs.size() != 1 || !isFloat(graph, node.inputs.front()) ||
      !isFloat(graph, node.outputs.front())) {
    return nullptr;
  }
  if (widths.activations == ElementType::Int16 && !operators::runsOnInt16(*known)) return nullptr;
  if (known->weightAxis == nullptr) return known;
  const NodeView view(graph, node);
  const bool constantWeights =
      view.inputConstant(1) != nullptr && (!view.hasInput(2) || view.inputConstant(2) != nullptr);
  return constantWeights && known->weightAxis(view) >= 0 ? known : nullptr;
}

std::vector<std::size_t> activationInputs(const Graph& graph, const Node& node,
                                          const Operator& known) {
  if (known.weightAxis != nullptr || known.quantized == QuantizedForm::InputRange) return {0};
  std::vector<std::size_t> indices;
  for (std::size_t i = 0; i < std::min(node.inputs.size(), known.activationInputs); ++i) {
    if (node.inputs[i] && isFloat(graph, node.inputs[i])) indices.push_back(i);
  }
  return indices;
}

/// The Relu or Clip that alone reads the node's output, so that it becomes the node's clamp.
NodeId clampBehind(const Graph& graph, const Node& node, const Operator& known,
                   const Widths& widths) {
  const ValueId output = node.outputs.front();
  const bool clampable = known.clamps;
  const auto consumers = graph.consumers(output);
  if (!clampable || consumers.size() != 1 || graph.isOutput(output)) return {};
  const Node& next = *graph.node(consumers.front());
  const bool clamps = next.domain.empty() && (next.type == "Relu" || next.type == "Clip");
  return clamps && quantizableOperator(graph, next, widths) != nullptr ? next.id : NodeId{};
}

/// Union-find over values that share a range.
class Sharing {
 public:
  ValueId root(ValueId id) {
    while (m_parent.contains(id) && m_parent[id] != id) id = m_parent[id];
    return id;
  }
  void join(ValueId a, ValueId b) {
    const ValueId ra = root(a);
    const ValueId rb = root(b);
    if (ra != rb) m_parent[rb] = ra;
  }

 private:
  std::map<ValueId, ValueId> m_parent;
};

void shareRanges(const Node& node, const Layer& layer, QuantizedForm form, Sharing& sharing,
                 Scheme& scheme) {
  constexpr Affine kUnit{1.0F / 32768.0F, 0};
  const bool wide = scheme.widths.activations == ElementType::Int16;
  switch (form) {
    case QuantizedForm::InputRange:
      sharing.join(node.inputs.front(), layer.output);
      break;
    case QuantizedForm::UnifiedRange:
      for (const std::size_t i : layer.activationInputs) sharing.join(node.inputs[i], layer.output);
      break;
    case QuantizedForm::UnitRange:
      scheme.fixed[layer.output] = wide ? kUnit : Affine{1.0F / 256.0F, -128};
      break;
    case QuantizedForm::SignedUnitRange:
      scheme.fixed[layer.output] = wide ? kUnit : Affine{1.0F / 128.0F, 0};
      break;
    case QuantizedForm::OwnRange:
    case QuantizedForm::None:
      break;
  }
}

}  // namespace

Scheme schemeOf(const Graph& graph, const Widths& widths) {
  Scheme scheme;
  scheme.widths = widths;
  Sharing sharing;
  std::set<NodeId> clamps;
  for (const NodeId id : graph.topologicalOrder()) {
    const Node& node = *graph.node(id);
    const Operator* known = quantizableOperator(graph, node, widths);
    if (known == nullptr || clamps.contains(id)) continue;
    Layer layer;
    layer.node = id;
    layer.output = node.outputs.front();
    layer.activationInputs = activationInputs(graph, node, *known);
    if (known->weightAxis != nullptr) layer.weightAxis = known->weightAxis(NodeView(graph, node));
    layer.activation = clampBehind(graph, node, *known, widths);
    if (layer.activation) {
      clamps.insert(layer.activation);
      layer.output = graph.node(layer.activation)->outputs.front();
    }
    shareRanges(node, layer, known->quantized, sharing, scheme);
    for (const std::size_t i : layer.activationInputs) scheme.values.insert(node.inputs[i]);
    scheme.values.insert(layer.output);
    scheme.layers.push_back(std::move(layer));
  }
  for (const ValueId value : scheme.values) scheme.sameRangeAs[value] = sharing.root(value);
  return scheme;
}

std::vector<ValueId> valuesToCalibrate(const Graph& graph, const Scheme& scheme) {
  std::vector<ValueId> values;
  std::ranges::copy_if(scheme.values, std::back_inserter(values),
                       [&](ValueId id) { return !graph.value(id)->constant.has_value(); });
  return values;
}

std::map<ValueId, Affine> parametersOf(const Graph& graph, const Scheme& scheme,
                                       const Ranges& ranges) {
  std::map<ValueId, Range> groups;
  std::map<ValueId, Affine> fixed;
  const auto widen = [&](ValueId root, const Range& range) {
    const auto [entry, fresh] = groups.try_emplace(root, range);
    entry->second.minimum = std::min(entry->second.minimum, range.minimum);
    entry->second.maximum = std::max(entry->second.maximum, range.maximum);
  };
  for (const auto& [value, root] : scheme.sameRangeAs) {
    if (const auto found = scheme.fixed.find(value); found != scheme.fixed.end())
      fixed[root] = found->second;
    if (const auto found = ranges.find(value); found != ranges.end()) widen(root, found->second);
    if (const auto& constant = graph.value(value)->constant; constant && constant->elements() > 0) {
      const auto [low, high] = std::ranges::minmax(constant->as<float>());
      widen(root, {low, high});
    }
  }
  std::map<ValueId, Affine> result;
  for (const auto& [value, root] : scheme.sameRangeAs) {
    const auto found = fixed.find(root);
    result[value] =
        found != fixed.end() ? found->second : affineOf(groups[root], scheme.widths.activations);
  }
  return result;
}

}  // namespace mote::quantization
