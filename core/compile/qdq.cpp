// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the QDQ form of a graph.
#include "core/compile/qdq.h"

#include "core/operators/interface/quantization_params.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::ValueId;
using operators::NodeView;

bool isType(const Node* node, std::string_view type) {
  return node != nullptr && node->domain.empty() && node->type == type && !node->inputs.empty() &&
         !node->outputs.empty();
}

ValueId integerSide(const Node& node) {
  return isQuantize(&node) ? node.outputs.front() : node.inputs.front();
}

}  // namespace

bool isQuantize(const Node* node) {
  return isType(node, "QuantizeLinear");
}

bool isDequantize(const Node* node) {
  return isType(node, "DequantizeLinear");
}

void annotateQuantization(WorkingGraph& work) {
  for (const graph::NodeId id : work.graph.nodes()) {
    const Node& node = *work.graph.node(id);
    if (!isQuantize(&node) && !isDequantize(&node)) continue;
    const auto quantization = operators::readQuantization(NodeView(work.graph, node));
    const ValueId integer = integerSide(node);
    if (!quantization || work.graph.value(integer)->quantization) continue;
    work.apply({graph::SetQuantization{integer, *quantization}});
  }
}

ValueId integerOf(const Graph& graph, const Node& node) {
  if (!isQuantize(&node) && !isDequantize(&node)) return {};
  const auto quantization = operators::readQuantization(NodeView(graph, node));
  const graph::Value& integer = *graph.value(integerSide(node));
  return quantization && integer.quantization == quantization ? integer.id : ValueId{};
}

ValueId storedBehind(const Graph& graph, ValueId real) {
  const Node* node = graph.node(graph.producer(real));
  return isDequantize(node) ? integerOf(graph, *node) : ValueId{};
}

}  // namespace mote::compile
