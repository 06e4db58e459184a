// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting a selection: what only the selection used goes too, graph outputs among it; what others
// read stays without a maker.
#include <algorithm>
#include <set>

#include "core/graph/gestures.h"

namespace mote::graph {
namespace {

class Deletion {
 public:
  Deletion(const Graph& graph, std::span<const NodeId> ids)
      : m_graph(graph), m_nodes(ids.begin(), ids.end()) {}

  Result<Edit> run() {
    std::set<ValueId> unused;
    for (const NodeId id : m_nodes) {
      const Node* node = m_graph.node(id);
      if (node == nullptr)
        return refused("graph.no-node", "There is no node %1", {std::to_string(id.value)});
      for (const auto* list : {&node->inputs, &node->captures, &node->outputs}) {
        for (const ValueId value : *list) {
          if (value && unusedAfterwards(value)) unused.insert(value);
        }
      }
    }
    Batch batch{"delete-nodes", {}};
    std::vector<ValueId> outputs(m_graph.outputs().begin(), m_graph.outputs().end());
    std::erase_if(outputs, [this](ValueId id) { return m_nodes.contains(m_graph.producer(id)); });
    if (outputs.size() != m_graph.outputs().size())
      batch.edits.emplace_back(SetGraphOutputs{outputs});
    for (const NodeId id : m_nodes) batch.edits.emplace_back(RemoveNode{id});
    for (const ValueId id : unused) batch.edits.emplace_back(RemoveValue{id});
    return Edit(std::move(batch));
  }

 private:
  [[nodiscard]] bool unusedAfterwards(ValueId id) const {
    const NodeId producer = m_graph.producer(id);
    if (m_graph.isInput(id) || (m_graph.isOutput(id) && !m_nodes.contains(producer))) return false;
    if (producer && !m_nodes.contains(producer)) return false;
    return std::ranges::all_of(m_graph.consumers(id),
                               [this](NodeId reader) { return m_nodes.contains(reader); });
  }

  const Graph& m_graph;
  std::set<NodeId> m_nodes;
};

}  // namespace

Result<Edit> deleteNodes(const Graph& graph, std::span<const NodeId> ids) {
  return Deletion(graph, ids).run();
}

}  // namespace mote::graph
