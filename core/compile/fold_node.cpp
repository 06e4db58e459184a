// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folding runs the very kernels that would run later, so that folded and unfolded models agree.
#include "core/compile/fold_node.h"

#include <algorithm>
#include <memory>

#include "core/compile/draft_builder.h"
#include "core/compile/write_program.h"
#include "core/execute/executor.h"
#include "core/graph/edit.h"
#include "core/operators/catalogue.h"

namespace mote::compile {
namespace {

bool constantInputs(const graph::Graph& graph, const graph::Node& node) {
  return std::ranges::all_of(node.inputs, [&](graph::ValueId id) {
    return !id || (graph.value(id) != nullptr && graph.value(id)->constant);
  });
}

/// The outputs' types are known and within the limit.
bool bounded(const graph::Graph& graph, const graph::Node& node, std::size_t limit) {
  std::size_t total = 0;
  for (const auto id : node.outputs) {
    const graph::Value* value = id ? graph.value(id) : nullptr;
    if (value == nullptr || !value->type.fullyKnown()) return false;
    const auto count = elementCount(value->type.sizes(), limit);
    const std::size_t width = elementBytes(value->type.element);
    if (!count.ok() || width == 0) return false;
    total += count.value() * width;
    if (total > limit) return false;
  }
  return !node.outputs.empty();
}

/// Tensors without elements need no computing, and programs hold none. Nothing where one has some.
std::vector<Array> emptyOutputs(const graph::Graph& graph, const graph::Node& node) {
  std::vector<Array> arrays;
  for (const auto id : node.outputs) {
    const graph::TensorType& type = graph.value(id)->type;
    if (elementCount(type.sizes()).value() > 0) return {};
    arrays.push_back(Array::make(type.element, type.sizes(), {}).value());
  }
  return arrays;
}

/// The outputs of a program without inputs.
std::optional<std::vector<Array>> runDraft(const Draft& draft) {
  const bool constants = std::ranges::all_of(draft.outputs, [&](operators::Operand operand) {
    return draft.storageOf(operand).content.has_value();
  });
  if (draft.nodes.empty() && constants) {
    std::vector<Array> values;
    for (const auto operand : draft.outputs)
      values.push_back(draft.storageOf(operand).content->reshaped(draft.tensor(operand).dims));
    return values;
  }
  auto written = writeProgram(draft, {}, false);
  if (!written.ok()) return std::nullopt;
  auto executor = execute::Executor::load(written->image, execute::Kernels::Reference);
  if (!executor.ok()) return std::nullopt;
  auto values = executor->run({});
  if (!values.ok()) return std::nullopt;
  return std::move(values).value();
}

}  // namespace

std::optional<std::vector<Array>> foldNode(const graph::Graph& graph, const graph::Node& node,
                                           std::size_t limit) {
  const operators::Operator* entry = operators::find(node.domain, node.type);
  if (entry == nullptr || !bounded(graph, node, limit)) return std::nullopt;
  if (auto arrays = emptyOutputs(graph, node); !arrays.empty()) return arrays;
  if (entry->fold != nullptr) {
    auto values = entry->fold(operators::NodeView(graph, node));
    if (values.size() == node.outputs.size()) return values;
  }
  if (entry->lower == nullptr || !constantInputs(graph, node)) return std::nullopt;
  DraftBuilder builder(graph);
  if (!builder.lowerNode(node).ok()) return std::nullopt;
  for (const auto id : node.outputs)
    if (!builder.addOutput(id).ok()) return std::nullopt;
  return runDraft(builder.draft());
}

void replaceByConstants(graph::Graph& graph, graph::NodeId id, const std::vector<Array>& values) {
  const auto outputs = graph.node(id)->outputs;
  graph::Batch batch{"fold", {graph::RemoveNode{id}}};
  for (std::size_t i = 0; i < outputs.size() && i < values.size(); ++i) {
    if (!outputs[i]) continue;
    batch.edits.push_back(graph::SetConstant{outputs[i], values[i]});
    batch.edits.push_back(
        graph::SetValueType{outputs[i], graph::TensorType::of(values[i].type(), values[i].dims())});
  }
  [[maybe_unused]] const auto applied = graph::apply(graph, std::move(batch));
  assert(applied.ok());
}

}  // namespace mote::compile
