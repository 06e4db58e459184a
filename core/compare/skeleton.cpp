// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolves, looks through quantizers, and orders parts depth first from the graph's outputs.
#include "core/compare/skeleton.h"

#include <algorithm>

#include "core/compare/plain_attributes.h"
#include "core/compile/qdq.h"
#include "core/compile/resolve.h"
#include "core/operators/interface/quantization_params.h"

namespace mote::compare {
namespace {

using graph::Graph;
using graph::Node;
using graph::ValueId;

/// Collects parts in document order.
class Builder {
 public:
  explicit Builder(const Graph& graph) : m_graph(graph), m_made(graph.nextValueId().value) {}

  void run() {
    for (std::uint32_t i = 0; i < m_graph.inputs().size(); ++i) {
      const ValueId id = m_graph.inputs()[i];
      m_made[id.value] = {Operand::From::Input, i, 0, id, storageOf(id)};
    }
    for (const graph::NodeId id : m_graph.topologicalOrder()) {
      const Node& node = *m_graph.node(id);
      if (compile::isQuantize(&node) || compile::isDequantize(&node)) {
        lookThrough(node);
      } else {
        addPart(node);
      }
    }
    for (const ValueId id : m_graph.outputs()) m_ends.push_back(operand(id));
  }

  std::vector<Part> m_parts;
  std::vector<Operand> m_ends;

 private:
  [[nodiscard]] Storage storageOf(ValueId id) const {
    const graph::Value* value = m_graph.value(id);
    return value == nullptr ? Storage{} : Storage{value->type.element, value->quantization};
  }

  [[nodiscard]] Operand operand(ValueId id) const {
    const graph::Value* value = m_graph.value(id);
    if (value == nullptr) return {};
    if (value->constant)
      return {
          Operand::From::Constant, kNone, 0, id, {value->constant->type(), value->quantization}};
    return m_made[id.value];
  }

  void lookThrough(const Node& node) {
    Operand source = operand(node.inputs.front());
    const ValueId integer = compile::isQuantize(&node) ? node.outputs.front() : node.inputs.front();
    const ElementType element = storageOf(integer).element;
    if (element != ElementType::Undefined) source.storage.element = element;
    if (auto read = operators::readQuantization(operators::NodeView(m_graph, node)))
      source.storage.quantization = std::move(read);
    if (source.from == Operand::From::Part && compile::isQuantize(&node)) {
      Storage& stored = m_parts[source.index].results[source.result];
      if (!stored.quantization) stored = source.storage;
    }
    if (const ValueId output = node.outputs.front()) m_made[output.value] = std::move(source);
  }

  void addPart(const Node& node) {
    Part part;
    part.node = node.id;
    part.attributes = m_attributes.of(m_graph, node);
    for (const auto* list : {&node.inputs, &node.captures}) {
      for (const ValueId id : *list) part.operands.push_back(operand(id));
    }
    const auto index = static_cast<std::uint32_t>(m_parts.size());
    for (std::uint32_t i = 0; i < node.outputs.size(); ++i) {
      const ValueId id = node.outputs[i];
      part.results.push_back(storageOf(id));
      if (id) m_made[id.value] = {Operand::From::Part, index, i, id, part.results.back()};
    }
    m_parts.push_back(std::move(part));
  }

  const Graph& m_graph;
  std::vector<Operand> m_made;  ///< by value
  PlainAttributes m_attributes;
};

/// Numbers parts so that what leads to one output stays together, its first operand first. Parts
/// that lead to none come last.
class DepthFirst {
 public:
  explicit DepthFirst(const std::vector<Part>& parts)
      : m_parts(parts), m_seen(parts.size(), false) {}

  std::vector<std::uint32_t> run(const std::vector<Operand>& ends) {
    for (const Operand& end : ends) {
      if (end.from == Operand::From::Part) visit(end.index);
    }
    for (std::uint32_t i = 0; i < m_parts.size(); ++i) visit(i);
    return std::move(m_order);
  }

 private:
  void visit(std::uint32_t root) {
    if (m_seen[root]) return;
    m_seen[root] = true;
    std::vector<std::pair<std::uint32_t, std::size_t>> stack{{root, 0}};
    while (!stack.empty()) {
      auto& [part, next] = stack.back();
      const auto& operands = m_parts[part].operands;
      while (next < operands.size() && !open(operands[next])) ++next;
      if (next == operands.size()) {
        m_order.push_back(part);
        stack.pop_back();
        continue;
      }
      const std::uint32_t maker = operands[next++].index;
      m_seen[maker] = true;
      stack.emplace_back(maker, 0);
    }
  }

  [[nodiscard]] bool open(const Operand& operand) const {
    return operand.from == Operand::From::Part && !m_seen[operand.index];
  }

  const std::vector<Part>& m_parts;
  std::vector<bool> m_seen;
  std::vector<std::uint32_t> m_order;
};

}  // namespace

const Array* Skeleton::constant(const Operand& operand) const {
  if (operand.from != Operand::From::Constant) return nullptr;
  return &*graph.value(operand.value)->constant;
}

Skeleton skeletonOf(const Graph& source) {
  compile::ResolveOptions options;
  options.keepUnknown = true;
  Skeleton skeleton;
  skeleton.graph = compile::resolve(source, options).graph;
  Builder builder(skeleton.graph);
  builder.run();
  const std::vector<std::uint32_t> order = DepthFirst(builder.m_parts).run(builder.m_ends);
  std::vector<std::uint32_t> number(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
  const auto renumber = [&number](Operand& operand) {
    if (operand.from == Operand::From::Part) operand.index = number[operand.index];
  };
  for (const std::uint32_t old : order) {
    skeleton.parts.push_back(std::move(builder.m_parts[old]));
    std::ranges::for_each(skeleton.parts.back().operands, renumber);
  }
  skeleton.ends = std::move(builder.m_ends);
  std::ranges::for_each(skeleton.ends, renumber);
  const auto use = [&skeleton](const Operand& operand, std::uint32_t reader, std::size_t slot) {
    if (operand.from != Operand::From::Part) return;
    skeleton.parts[operand.index].uses.push_back(
        {reader, static_cast<std::uint32_t>(slot), operand.result});
  };
  for (std::uint32_t i = 0; i < skeleton.parts.size(); ++i) {
    const auto& operands = skeleton.parts[i].operands;
    for (std::size_t slot = 0; slot < operands.size(); ++slot) use(operands[slot], i, slot);
  }
  for (std::size_t i = 0; i < skeleton.ends.size(); ++i) use(skeleton.ends[i], kNone, i);
  return skeleton;
}

}  // namespace mote::compare
