// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries the connection on a copy and asks the operator's own rule.
#include "core/authoring/connection.h"

#include <algorithm>

#include "core/formats/onnx/schema.h"
#include "core/operators/catalogue.h"

namespace mote::authoring {
namespace {

bool complete(const graph::Node& node, const onnx_format::Schema& schema) {
  for (std::size_t i = 0; i < schema.inputs.size(); ++i) {
    const auto& parameter = schema.inputs[i];
    if (parameter.optional) continue;
    if (i >= node.inputs.size() || !node.inputs[i]) return false;
  }
  return true;
}

}  // namespace

Result<void> checkConnection(const graph::Graph& graph, graph::ValueId value, graph::Slot slot) {
  MOTE_ASSIGN(graph::Edit edit, graph::connect(graph, value, slot));
  graph::Graph tried = graph;
  MOTE_TRY(graph::apply(tried, std::move(edit)));
  const graph::Node& node = *tried.node(slot.node);
  const auto schema = onnx_format::findSchema(node.domain, node.type);
  if (!schema) return {};
  const bool variadic = !schema->inputs.empty() && schema->inputs.back().variadic;
  if (slot.index >= schema->inputs.size() && !variadic) {
    return refused("authoring.no-input", "%1 has only %2 inputs",
                   {node.type, std::to_string(schema->inputs.size())});
  }
  const operators::Operator* rule = operators::find(node.domain, node.type);
  if (rule == nullptr || rule->infer == nullptr || !complete(node, *schema)) return {};
  MOTE_TRY(rule->infer({tried, node}));
  return {};
}

std::vector<std::string> inputNames(const graph::Node& node) {
  std::vector<std::string> names;
  const auto schema = onnx_format::findSchema(node.domain, node.type);
  const std::size_t formal = schema ? schema->inputs.size() : 0;
  const bool variadic = formal > 0 && schema->inputs.back().variadic;
  const std::size_t count =
      variadic ? std::max(formal, node.inputs.size() + 1) : std::max(formal, node.inputs.size());
  for (std::size_t i = 0; i < count; ++i) {
    const bool named = i < formal && !(variadic && i + 1 >= formal);
    names.push_back(named ? schema->inputs[i].name
                          : (formal > 0 ? schema->inputs.back().name + " " : std::string()) +
                                std::to_string(i + 1));
  }
  return names;
}

}  // namespace mote::authoring
