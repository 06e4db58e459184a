// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/fragment.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace mote::graph {
namespace {

/// Copies values from one graph to another as they are met; ids differ, names may.
class Cutting {
 public:
  Cutting(const Graph& source, std::span<const NodeId> ids)
      : m_source(source), m_nodes(ids.begin(), ids.end()) {}

  Result<Graph> run() {
    for (const NodeId id : m_nodes) {
      if (m_source.node(id) == nullptr)
        return refused("graph.no-node", "There is no node %1", {std::to_string(id.value)});
    }
    for (const NodeId id : m_source.topologicalOrder()) {
      if (m_nodes.contains(id)) MOTE_TRY(copyNode(*m_source.node(id)));
    }
    MOTE_TRY(perform(SetGraphInputs{m_inputs}));
    MOTE_TRY(perform(SetGraphOutputs{m_outputs}));
    return std::move(m_cut);
  }

 private:
  Result<void> perform(Edit edit) {
    MOTE_ASSIGN(const Edit inverse, apply(m_cut, std::move(edit)));
    return {};
  }

  Result<void> copyNode(const Node& source) {
    if (!source.captures.empty()) {
      return refused("graph.fragment-captures",
                     "Node '%1' cannot be copied: a subgraph of it reads '%2' by name",
                     {source.name, m_source.value(source.captures.front())->name});
    }
    Node node = source;
    node.id = {};
    for (ValueId& input : node.inputs) {
      MOTE_ASSIGN(input, copied(input));
    }
    for (std::size_t i = 0; i < node.outputs.size(); ++i) {
      MOTE_ASSIGN(node.outputs[i], copied(source.outputs[i]));
      if (node.outputs[i] && seenOutside(source.outputs[i])) m_outputs.push_back(node.outputs[i]);
    }
    return perform(AddNode{std::move(node)});
  }

  Result<ValueId> copied(ValueId id) {
    if (!id) return id;
    if (const auto found = m_ids.find(id); found != m_ids.end()) return found->second;
    Value value = *m_source.value(id);
    value.id = m_cut.nextValueId();
    const ValueId made = value.id;
    const bool fromOutside = !value.constant && !m_nodes.contains(m_source.producer(id));
    MOTE_TRY(perform(AddValue{std::move(value)}));
    if (fromOutside) m_inputs.push_back(made);
    m_ids.emplace(id, made);
    return made;
  }

  [[nodiscard]] bool seenOutside(ValueId id) const {
    const auto readers = m_source.consumers(id);
    return readers.empty() || m_source.isOutput(id) ||
           std::ranges::any_of(readers,
                               [this](NodeId reader) { return !m_nodes.contains(reader); });
  }

  const Graph& m_source;
  std::set<NodeId> m_nodes;
  Graph m_cut;
  std::map<ValueId, ValueId> m_ids;
  std::vector<ValueId> m_inputs;
  std::vector<ValueId> m_outputs;
};

class Pasting {
 public:
  Pasting(const Graph& graph, const Graph& fragment)
      : m_fragment(fragment),
        m_after(graph),
        m_inputs(graph.inputs().begin(), graph.inputs().end()) {
    for (const NodeId id : graph.nodes()) m_names.insert(graph.node(id)->name);
  }

  Result<Edit> run() {
    const std::size_t inputsBefore = m_inputs.size();
    for (const ValueId id : m_fragment.values()) MOTE_TRY(paste(*m_fragment.value(id)));
    for (const NodeId id : m_fragment.nodes()) {
      Node node = *m_fragment.node(id);
      if (!node.captures.empty())
        return refused("graph.fragment-captures", "Node '%1' reads a value by name", {node.name});
      node.id = m_after.nextNodeId();
      node.name = freshNodeName(node.name);
      for (auto* list : {&node.inputs, &node.outputs}) {
        for (ValueId& value : *list) value = value ? m_ids.at(value) : value;
      }
      MOTE_TRY(perform(AddNode{std::move(node)}));
    }
    if (m_inputs.size() != inputsBefore) MOTE_TRY(perform(SetGraphInputs{m_inputs}));
    return Edit(std::move(m_batch));
  }

 private:
  Result<void> perform(Edit edit) {
    m_batch.edits.push_back(edit);
    MOTE_ASSIGN(const Edit inverse, apply(m_after, std::move(edit)));
    return {};
  }

  /// Some runtimes take no two nodes of one name.
  std::string freshNodeName(const std::string& base) {
    std::string name = base;
    for (int i = 1; !name.empty() && !m_names.insert(name).second; ++i)
      name = base + "_" + std::to_string(i);
    return name;
  }

  Result<void> paste(Value value) {
    const ValueId from = value.id;
    if (m_fragment.isInput(from)) {
      if (const auto bound = m_after.findValue(value.name)) {
        m_ids.emplace(from, *bound);
        return {};
      }
      m_inputs.push_back(m_after.nextValueId());
    }
    value.id = m_after.nextValueId();
    value.name = m_after.freshValueName(value.name);
    m_ids.emplace(from, value.id);
    return perform(AddValue{std::move(value)});
  }

  const Graph& m_fragment;
  Graph m_after;
  std::set<std::string> m_names;  ///< of nodes
  Batch m_batch{"paste", {}};
  std::map<ValueId, ValueId> m_ids;
  std::vector<ValueId> m_inputs;
};

}  // namespace

Result<Graph> fragmentOf(const Graph& graph, std::span<const NodeId> ids) {
  return Cutting(graph, ids).run();
}

Result<Edit> pasteFragment(const Graph& graph, const Graph& fragment) {
  return Pasting(graph, fragment).run();
}

}  // namespace mote::graph
