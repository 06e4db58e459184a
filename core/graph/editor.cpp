// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor's entry, its checks and use lists, and the search for cycles after an edit.
#include "core/graph/editor.h"

#include <algorithm>
#include <utility>

namespace mote::graph {

Result<Edit> apply(Graph& graph, Edit edit) {
  Editor editor(graph);
  MOTE_ASSIGN(Edit inverse, editor.run(std::move(edit)));
  if (!editor.madeCycle()) return inverse;
  const auto undone = Editor(graph).run(std::move(inverse));
  assert(undone.ok());
  return refused("graph.cycle",
                 "The edit would make the graph cyclic: a node would need its own "
                 "result");
}

Result<Edit> Editor::run(Edit edit) {
  return std::visit([this](auto&& one) { return change(std::forward<decltype(one)>(one)); },
                    std::move(edit));
}

Result<Edit> Editor::change(Batch edit) {
  Batch inverse{edit.name, {}};
  inverse.edits.reserve(edit.edits.size());
  for (auto& one : edit.edits) {
    auto undo = run(std::move(one));
    if (undo.ok()) {
      inverse.edits.push_back(std::move(undo).value());
      continue;
    }
    while (!inverse.edits.empty()) {
      const auto undone = run(std::move(inverse.edits.back()));
      assert(undone.ok());
      inverse.edits.pop_back();
    }
    return undo.error();
  }
  std::ranges::reverse(inverse.edits);
  return Edit(std::move(inverse));
}

bool Editor::hasReaders(NodeId id) const {
  const Node* node = m_graph.node(id);
  return node && std::ranges::any_of(node->outputs, [this](ValueId output) {
           return !m_graph.consumers(output).empty();
         });
}

// Depth-first from the rewired nodes; a node met again while still on the path closes a cycle.
bool Editor::madeCycle() const {
  enum class Mark : char { New, OnPath, Done };
  // Nodes nobody reads from, as when a graph is built in order, close no cycle.
  if (std::ranges::none_of(m_rewired, [this](NodeId id) { return hasReaders(id); })) return false;
  std::vector<Mark> marks(m_graph.nextNodeId().value, Mark::New);
  struct Step {
    NodeId node;
    bool leave;
  };
  std::vector<Step> stack;
  for (const auto start : m_rewired) {
    if (m_graph.node(start)) stack.push_back({start, false});
    while (!stack.empty()) {
      const Step step = stack.back();
      stack.pop_back();
      auto& mark = marks[step.node.value];
      if (step.leave) mark = Mark::Done;
      if (mark != Mark::New) continue;
      mark = Mark::OnPath;
      stack.push_back({step.node, true});
      for (const auto output : m_graph.node(step.node)->outputs) {
        for (const auto consumer : m_graph.consumers(output)) {
          if (marks[consumer.value] == Mark::OnPath) return true;
          if (marks[consumer.value] == Mark::New) stack.push_back({consumer, false});
        }
      }
    }
  }
  return false;
}

Node* Editor::node(NodeId id) {
  return const_cast<Node*>(m_graph.node(id));
}

Graph::ValueSlot* Editor::slot(ValueId id) {
  return const_cast<Graph::ValueSlot*>(m_graph.slot(id));
}

Result<void> Editor::checkReads(std::span<const ValueId> ids, bool mayBeLeftOut) const {
  for (const auto id : ids) {
    if (mayBeLeftOut && !id) continue;
    if (!m_graph.value(id)) {
      return refused("graph.no-value", "There is no value %1", {std::to_string(id.value)});
    }
  }
  return {};
}

Result<void> Editor::checkMakes(NodeId maker, std::span<const ValueId> ids) const {
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!ids[i]) continue;
    const auto* made = m_graph.slot(ids[i]);
    if (!made) {
      return refused("graph.no-value", "There is no value %1", {std::to_string(ids[i].value)});
    }
    const bool other = made->producer && made->producer != maker;
    if (other || std::ranges::find(ids.subspan(0, i), ids[i]) !=
                     ids.begin() + static_cast<std::ptrdiff_t>(i)) {
      return refused("graph.made-twice", "The value '%1' would be made twice", {made->value->name});
    }
    if (made->value->constant || made->isInput) {
      return refused("graph.made-source",
                     "The value '%1' is a constant or a graph input, no node can make it",
                     {made->value->name});
    }
  }
  return {};
}

Result<void> Editor::checkPorts(std::span<const ValueId> ids) const {
  MOTE_TRY(checkReads(ids, false));
  std::vector<ValueId> sorted(ids.begin(), ids.end());
  std::ranges::sort(sorted);
  const auto twice = std::ranges::adjacent_find(sorted);
  if (twice != sorted.end()) {
    return refused("graph.port-twice",
                   "The value '%1' is listed twice among the graph's inputs or "
                   "outputs",
                   {m_graph.value(*twice)->name});
  }
  return {};
}

void Editor::addUses(const Node& node) {
  for (const auto* list : {&node.inputs, &node.captures}) {
    for (const auto id : *list) {
      if (!id) continue;
      auto& consumers = slot(id)->consumers;
      const auto at = std::ranges::lower_bound(consumers, node.id);
      if (at == consumers.end() || *at != node.id) consumers.insert(at, node.id);
    }
  }
  m_rewired.push_back(node.id);
}

void Editor::dropUses(const Node& node) {
  for (const auto* list : {&node.inputs, &node.captures}) {
    for (const auto id : *list) {
      if (!id) continue;
      auto& consumers = slot(id)->consumers;
      const auto at = std::ranges::lower_bound(consumers, node.id);
      if (at != consumers.end() && *at == node.id) consumers.erase(at);
    }
  }
}

void Editor::setProducer(std::span<const ValueId> ids, NodeId producer) {
  for (const auto id : ids) {
    if (id) slot(id)->producer = producer;
  }
}

}  // namespace mote::graph
