// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting a selection: what only the selection used goes too, what others read stays without a
// maker.
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
      for (const ValueId output : node->outputs) {
        if (!output || !m_graph.isOutput(output)) continue;
        return refused(
            "graph.output-lost",
            "Nothing would make the graph output '%1' any more; choose another output first",
            {m_graph.value(output)->name});
      }
    }
    Batch batch{"delete-nodes", {}};
    for (const NodeId id : m_nodes) batch.edits.emplace_back(RemoveNode{id});
    for (const ValueId id : unused) batch.edits.emplace_back(RemoveValue{id});
    return Edit(std::move(batch));
  }

 private:
  [[nodiscard]] bool unusedAfterwards(ValueId id) const {
    if (m_graph.isInput(id) || m_graph.isOutput(id)) return false;
    const NodeId producer = m_graph.producer(id);
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
