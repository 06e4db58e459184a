// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of values and of the graph's inputs and outputs.
#include <algorithm>
#include <utility>

#include "core/graph/editor.h"

namespace mote::graph {
namespace {

Error noValue(ValueId id) {
  return refused("graph.no-value", "There is no value %1", {std::to_string(id.value)});
}

Result<void> checkName(const Graph& graph, ValueId id, const std::string& name) {
  if (name.empty()) return refused("graph.name-empty", "A value needs a name");
  const auto taken = graph.findValue(name);
  if (taken && *taken != id) {
    return refused("graph.name-taken", "There is a value named '%1' already", {name});
  }
  return {};
}

bool captured(const Graph& graph, ValueId id) {
  return std::ranges::any_of(graph.consumers(id), [&](NodeId consumer) {
    return std::ranges::find(graph.node(consumer)->captures, id) !=
           graph.node(consumer)->captures.end();
  });
}

}  // namespace

Result<Edit> Editor::change(AddValue edit) {
  const ValueId next = m_graph.nextValueId();
  if (!edit.value.id) edit.value.id = next;
  const ValueId id = edit.value.id;
  if (m_graph.value(id) || id.value - 1 > next.value + kIdSlack) {
    return refused("graph.id-taken", "The value id %1 is taken or too large",
                   {std::to_string(id.value)});
  }
  MOTE_TRY(checkName(m_graph, id, edit.value.name));
  if (id >= next) m_graph.m_values.resize(id.value);
  m_graph.m_names.emplace(edit.value.name, id);
  m_graph.m_values[id.value - 1].value = std::move(edit.value);
  return Edit(RemoveValue{id});
}

Result<Edit> Editor::change(RemoveValue edit) {
  auto* old = slot(edit.id);
  if (!old) return noValue(edit.id);
  if (old->producer || !old->consumers.empty() || old->isInput || old->isOutput) {
    return refused("graph.value-used", "The value '%1' is still used", {old->value->name});
  }
  m_graph.m_names.erase(old->value->name);
  AddValue inverse{std::move(*old->value)};
  *old = {};
  return Edit(std::move(inverse));
}

Result<Edit> Editor::change(RenameValue edit) {
  auto* changed = slot(edit.id);
  if (!changed) return noValue(edit.id);
  MOTE_TRY(checkName(m_graph, edit.id, edit.name));
  if (captured(m_graph, edit.id)) {
    return refused("graph.name-captured",
                   "The value '%1' keeps its name: a subgraph reads it by that name",
                   {changed->value->name});
  }
  m_graph.m_names.erase(changed->value->name);
  std::swap(changed->value->name, edit.name);
  m_graph.m_names.emplace(changed->value->name, edit.id);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetValueType edit) {
  auto* changed = slot(edit.id);
  if (!changed) return noValue(edit.id);
  std::swap(changed->value->type, edit.type);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetConstant edit) {
  auto* changed = slot(edit.id);
  if (!changed) return noValue(edit.id);
  if (edit.constant && (changed->producer || changed->isInput)) {
    return refused("graph.made-source",
                   "The value '%1' is made by a node or is a graph input, it cannot be a constant",
                   {changed->value->name});
  }
  std::swap(changed->value->constant, edit.constant);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetQuantization edit) {
  auto* changed = slot(edit.id);
  if (!changed) return noValue(edit.id);
  std::swap(changed->value->quantization, edit.quantization);
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetGraphInputs edit) {
  MOTE_TRY(checkPorts(edit.inputs));
  for (const auto id : edit.inputs) {
    const auto* input = slot(id);
    if (input->producer || input->value->constant) {
      return refused(
          "graph.made-source",
          "The value '%1' is made by a node or is a constant, it cannot be a graph input",
          {input->value->name});
    }
  }
  for (const auto id : m_graph.m_inputs) slot(id)->isInput = false;
  std::swap(m_graph.m_inputs, edit.inputs);
  for (const auto id : m_graph.m_inputs) slot(id)->isInput = true;
  return Edit(std::move(edit));
}

Result<Edit> Editor::change(SetGraphOutputs edit) {
  MOTE_TRY(checkPorts(edit.outputs));
  for (const auto id : m_graph.m_outputs) slot(id)->isOutput = false;
  std::swap(m_graph.m_outputs, edit.outputs);
  for (const auto id : m_graph.m_outputs) slot(id)->isOutput = true;
  return Edit(std::move(edit));
}

Result<Edit> renameValue(const Graph& graph, ValueId id, const std::string& name) {
  if (!graph.value(id)) return noValue(id);
  MOTE_TRY(checkName(graph, id, name));
  return Edit(RenameValue{id, name});
}

}  // namespace mote::graph
