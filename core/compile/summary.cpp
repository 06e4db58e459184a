// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts over the graph as drawn, with shapes from the resolved one.
#include "core/compile/summary.h"

#include <algorithm>
#include <set>

#include "core/compile/control_flow.h"
#include "core/operators/catalogue.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::ValueId;
using operators::NodeView;
using operators::Operator;

/// The constant an input reads, also through a DequantizeLinear; null where it is computed.
const graph::Value* constantBehind(const Graph& graph, ValueId id) {
  const graph::Value* value = graph.value(id);
  if (value == nullptr) return nullptr;
  if (value->constant) return value;
  const Node* producer = graph.node(graph.producer(id));
  if (producer == nullptr || producer->type != "DequantizeLinear" || producer->inputs.empty())
    return nullptr;
  const graph::Value* stored = graph.value(producer->inputs.front());
  return stored != nullptr && stored->constant ? stored : nullptr;
}

/// Inputs that training would change. Sums and products with a constant tensor are the bias or the
/// scale of a layer written out; single numbers are settings.
std::vector<std::size_t> trainableInputs(const Graph& graph, const Node& node,
                                         const Operator& known) {
  if (known.parameters != nullptr) return known.parameters(NodeView(graph, node));
  std::vector<std::size_t> inputs;
  const bool elementwise =
      node.type == "Add" || node.type == "Sub" || node.type == "Mul" || node.type == "Div";
  for (std::size_t i = 0; elementwise && i < node.inputs.size(); ++i) {
    const graph::Value* value = constantBehind(graph, node.inputs[i]);
    if (value != nullptr && value->constant->elements() > 1) inputs.push_back(i);
  }
  return inputs;
}

class Counter {
 public:
  Counter(const Graph& source, const Graph& resolved) : m_source(source), m_resolved(resolved) {}

  NodeSummary count(const Node& node) {
    NodeSummary summary;
    summary.node = node.id;
    if (const Operator* known = operators::find(node.domain, node.type); known != nullptr) {
      summary.parameters = parameters(node, *known);
      summary.macs = macs(node, *known);
    }
    for (const ValueId input : node.inputs) {
      const graph::Value* value = m_source.value(input);
      if (value != nullptr && value->constant)
        summary.weightBytes += value->constant->bytes().size();
    }
    for (const ValueId output : node.outputs) summary.activationBytes += activationBytes(output);
    return summary;
  }

 private:
  std::uint64_t parameters(const Node& node, const Operator& known) {
    std::uint64_t sum = 0;
    for (const std::size_t i : trainableInputs(m_source, node, known)) {
      if (i >= node.inputs.size()) continue;
      const graph::Value* value = constantBehind(m_source, node.inputs[i]);
      if (value != nullptr && m_counted.insert(value->id).second)
        sum += value->constant->elements();
    }
    return sum;
  }

  [[nodiscard]] std::uint64_t macs(const Node& node, const Operator& known) const {
    const Node* resolved = m_resolved.node(node.id);
    if (known.cost == nullptr || resolved == nullptr) return 0;
    for (const auto& list : {resolved->inputs, resolved->outputs}) {
      for (const ValueId id : list) {
        if (id && !m_resolved.value(id)->type.fullyKnown()) return 0;
      }
    }
    return known.cost(NodeView(m_resolved, *resolved)).macs;
  }

  [[nodiscard]] std::uint64_t activationBytes(ValueId id) const {
    const graph::Value* value = m_resolved.value(id);
    if (value == nullptr || !value->type.fullyKnown()) return 0;
    const auto count = elementCount(value->type.sizes());
    return count.ok() ? *count * elementBytes(value->type.element) : 0;
  }

  const Graph& m_source;
  const Graph& m_resolved;
  std::set<ValueId> m_counted;
};

/// Nodes that came from inside others count for those.
void addInner(Summary& summary, const Graph& resolved, const Origins& origins) {
  Counter counter(resolved, resolved);
  for (const graph::NodeId id : resolved.nodes()) {
    const auto origin = origins.nodes.find(id);
    if (origin == origins.nodes.end()) continue;
    const auto outer = std::ranges::find(summary.perNode, origin->second, &NodeSummary::node);
    if (outer == summary.perNode.end()) continue;
    const NodeSummary one = counter.count(*resolved.node(id));
    outer->parameters += one.parameters;
    outer->macs += one.macs;
    outer->weightBytes += one.weightBytes;
    summary.parameters += one.parameters;
    summary.macs += one.macs;
    summary.weightBytes += one.weightBytes;
  }
}

std::uint64_t totalWeightBytes(const Graph& graph) {
  std::uint64_t sum = 0;
  for (const ValueId id : graph.values()) {
    const graph::Value* value = graph.value(id);
    if (value->constant) sum += value->constant->bytes().size();
  }
  return sum;
}

}  // namespace

Summary summarize(const Graph& graph, const ResolveOptions& options) {
  auto [resolved, origins] = resolveOpened(graph, options);
  Counter counter(graph, resolved.graph);
  Summary summary;
  for (const graph::NodeId id : graph.nodes()) {
    const Node& node = *graph.node(id);
    const NodeSummary one = counter.count(node);
    ++summary.nodes;
    ++summary.operators[node.domain.empty() ? node.type : node.domain + "." + node.type];
    summary.parameters += one.parameters;
    summary.macs += one.macs;
    summary.perNode.push_back(one);
  }
  summary.weightBytes = totalWeightBytes(graph);
  addInner(summary, resolved.graph, origins);
  summary.findings = std::move(resolved.findings);
  return summary;
}

}  // namespace mote::compile
