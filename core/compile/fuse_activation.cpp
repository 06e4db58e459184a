// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The producer takes over the activation's output value and its bounds.
#include "core/compile/fuse_activation.h"

#include "core/operators/catalogue.h"
#include "core/operators/interface/clamp.h"

namespace mote::compile {
namespace {

using graph::Node;
using operators::NodeView;

std::optional<operators::Clamp> boundsOf(const graph::Graph& graph, const Node& node) {
  if (!node.domain.empty()) return std::nullopt;
  if (node.type == "Clip") return operators::clipBounds(NodeView(graph, node));
  if (node.type != "Relu") return std::nullopt;
  operators::Clamp clamp;
  clamp.minimum = 0.0F;
  return clamp;
}

void fuseInto(WorkingGraph& work, const Node& node) {
  const operators::Operator* known = operators::find(node.domain, node.type);
  if (known == nullptr || !known->clamps || node.outputs.empty()) return;
  const NodeView view(work.graph, node);
  if (!operators::clampOf(view).none() || view.output(0)->type.element != ElementType::Float32)
    return;
  const Node* next = work.onlyConsumer(node.outputs.front());
  if (next == nullptr || next->inputs.front() != node.outputs.front()) return;
  const auto bounds = boundsOf(work.graph, *next);
  if (!bounds) return;
  const graph::ValueId output = next->outputs.front();
  std::vector<graph::ValueId> outputs = node.outputs;
  outputs.front() = output;
  work.apply({graph::RemoveNode{next->id}, graph::SetNodeOutputs{node.id, std::move(outputs)},
              graph::SetAttribute{node.id, operators::kClampMinimum, bounds->minimum},
              graph::SetAttribute{node.id, operators::kClampMaximum, bounds->maximum}});
}

}  // namespace

void fuseActivation(WorkingGraph& work) {
  for (const graph::NodeId id : work.graph.topologicalOrder()) {
    if (const Node* node = work.graph.node(id); node != nullptr) fuseInto(work, *node);
  }
}

}  // namespace mote::compile
