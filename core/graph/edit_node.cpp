// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of nodes.
#include <cmath>
#include <utility>

#include "core/graph/editor.h"

namespace mote::graph {
namespace {

Error noNode(NodeId id) {
  return refused("graph.no-node", "There is no node %1", {std::to_string(id.value)});
}

}  // namespace

Result<Edit> Editor::change(AddNode edit) {
  const NodeId next = m_graph.nextNodeId();
  if (!edit.node.id) edit.node.id = next;
  const NodeId id = edit.node.id;
  if (m_graph.node(id) || id.value - 1 > next.value + kIdSlack) {
    return refused("graph.id-taken", "The node id %1 is taken or too large",
                   {std::to_string(id.value)});
  }
  MOTE_TRY(checkReads(edit.node.inputs, true));
  MOTE_TRY(checkReads(edit.node.captures, false));
  MOTE_TRY(checkMakes(id, edit.node.outputs));
  if (id >= next) m_graph.m_nodes.resize(id.value);
  addUses(edit.node);
  setProducer(edit.node.outputs, id);
  m_graph.m_nodes[id.value - 1] = std::move(edit.node);
  ++m_graph.m_nodeCount;
  return Edit(RemoveNode{id});
}

Result<Edit> Editor::change(RemoveNode edit) {
  Node* old = node(edit.id);
  if (!old) return noNode(edit.id);
  dropUses(*old);
  setProducer(old->outputs, {});
  AddNode inverse{std::move(*old)};
  m_graph.m_nodes[edit.id.value - 1].reset();
  --m_graph.m_nodeCount;
  return Edit(std::move(inverse));
}

Result<Edit> Editor::change(RenameNode edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  std::swap(changed->name, edit.name);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetAttribute edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  auto& attributes = changed->attributes;
  const auto found = attributes.find(edit.key);
  std::optional<Attribute> old;
  if (found != attributes.end()) old = std::move(found->second);
  if (edit.attribute) {
    attributes.insert_or_assign(edit.key, std::move(*edit.attribute));
  } else if (found != attributes.end()) {
    attributes.erase(found);
  }
  edit.attribute = std::move(old);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetNodeInputs edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  MOTE_TRY(checkReads(edit.inputs, true));
  dropUses(*changed);
  std::swap(changed->inputs, edit.inputs);
  addUses(*changed);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetNodeOutputs edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  MOTE_TRY(checkMakes(edit.id, edit.outputs));
  setProducer(changed->outputs, {});
  std::swap(changed->outputs, edit.outputs);
  setProducer(changed->outputs, edit.id);
  m_rewired.push_back(edit.id);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetNodeType edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  if (edit.type.empty()) return refused("graph.no-type", "A node needs an operator type");
  std::swap(changed->domain, edit.domain);
  std::swap(changed->type, edit.type);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(PlaceNode edit) {
  Node* changed = node(edit.id);
  if (!changed) return noNode(edit.id);
  if (edit.position && !(std::isfinite(edit.position->x) && std::isfinite(edit.position->y)))
    return refused("graph.place", "The place of node '%1' is not finite", {changed->name});
  std::swap(changed->position, edit.position);
  return Edit(std::move(edit));
}

}  // namespace mote::graph
