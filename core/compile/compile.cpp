// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The compiler's stages in order.
#include "core/compile/compile.h"

#include <algorithm>

#include "core/compile/absorb_quantization.h"
#include "core/compile/choose_patches.h"
#include "core/compile/control_flow.h"
#include "core/compile/draft_builder.h"
#include "core/compile/expand_qlinear.h"
#include "core/compile/fold_batch_normalization.h"
#include "core/compile/fuse_activation.h"
#include "core/compile/narrow_weights.h"
#include "core/compile/order_nodes.h"
#include "core/compile/place_views.h"
#include "core/compile/verify_program.h"
#include "core/compile/widen_elements.h"
#include "core/compile/working_graph.h"
#include "core/compile/write_program.h"
#include "core/operators/catalogue.h"

namespace mote::compile {
namespace {

/// The graph with observed values as further outputs and nothing that no output needs.
Result<WorkingGraph> prepare(const graph::Graph& source, const CompileOptions& options) {
  auto [resolved, origins] = resolveOpened(source, options.resolve);
  WorkingGraph work{std::move(resolved.graph), std::move(origins.nodes), std::move(origins.values)};
  std::vector<graph::ValueId> outputs(work.graph.outputs().begin(), work.graph.outputs().end());
  for (const auto id : options.observed) {
    if (work.graph.value(id) == nullptr) {
      return refused("compile.observed", "There is no value %1 to observe",
                     {std::to_string(id.value)});
    }
    if (std::ranges::find(outputs, id) == outputs.end()) outputs.push_back(id);
  }
  if (outputs.empty()) return refused("compile.no-outputs", "The model has no outputs");
  work.apply({graph::SetGraphOutputs{std::move(outputs)}});
  removeDeadNodes(work.graph);
  for (const auto& finding : resolved.findings) {
    if (!finding.node || work.graph.node(finding.node) != nullptr) return finding.error;
  }
  expandQLinear(work);
  if (options.fuse) {
    MOTE_TRY(foldBatchNormalization(work.graph));
    fuseActivation(work);
  }
  absorbQuantization(work);
  widenElements(work);
  return work;
}

Result<Draft> lower(const WorkingGraph& work) {
  DraftBuilder builder(work.graph);
  for (const auto id : work.graph.inputs()) MOTE_TRY(builder.addInput(id));
  for (const auto id : work.graph.topologicalOrder())
    MOTE_TRY(builder.lowerNode(*work.graph.node(id)));
  for (const auto id : work.graph.outputs()) MOTE_TRY(builder.addOutput(id));
  return builder.take();
}

/// Multiply-accumulates belong to the kernel that does them, not to what moves data around it.
bool multiplies(const std::string& kernel) {
  constexpr std::string_view kStems[] = {"conv", "depthwise", "dense", "matmul",
                                         "rnn",  "gru",       "lstm"};
  return std::ranges::any_of(kStems, [&](auto stem) { return kernel.starts_with(stem); });
}

NodeOrigin originOf(const WorkingGraph& work, const DraftNode& draft) {
  const graph::Node* node = work.graph.node(draft.node);
  NodeOrigin origin;
  origin.node = work.originOf(draft.node);
  origin.output = work.originOf(draft.value);
  origin.kernel = draft.kernel;
  if (node == nullptr) {  // a layout change of a graph input
    origin.type = "Transpose";
    origin.name = work.graph.value(draft.value)->name;
    return origin;
  }
  origin.type = draft.inserted ? "Transpose" : node->type;
  origin.name = node->name;
  if (origin.name.empty()) {
    const graph::Value* value = work.graph.value(draft.value);
    origin.name = node->type + (value != nullptr ? " " + value->name : std::string());
  }
  const operators::Operator* entry = operators::find(node->domain, node->type);
  if (!draft.inserted && entry != nullptr && entry->cost != nullptr && multiplies(draft.kernel))
    origin.macs = entry->cost(operators::NodeView(work.graph, *node)).macs;
  if (!draft.rows) return origin;
  origin.rows = draft.rows;
  origin.name +=
      " rows " + std::to_string(draft.rows->begin) + "-" + std::to_string(draft.rows->end - 1);
  const auto all = static_cast<std::uint64_t>(draft.rows->of);
  origin.macs = origin.macs / all * static_cast<std::uint64_t>(draft.rows->count());
  return origin;
}

std::vector<NodeOrigin> originsOf(const WorkingGraph& work, const Draft& draft) {
  std::vector<NodeOrigin> origins;
  for (const auto& node : draft.nodes) origins.push_back(originOf(work, node));
  return origins;
}

std::uint64_t macsOf(const std::vector<NodeOrigin>& origins) {
  std::uint64_t sum = 0;
  for (const auto& origin : origins) sum += origin.macs;
  return sum;
}

}  // namespace

Result<Compiled> compile(const graph::Graph& source, const CompileOptions& options) {
  MOTE_ASSIGN(const WorkingGraph work, prepare(source, options));
  MOTE_ASSIGN(Draft draft, lower(work));
  narrowWeights(draft, options.weights);
  MOTE_TRY(placeViews(draft));
  MOTE_TRY(orderNodes(draft));
  const std::uint64_t plainMacs = macsOf(originsOf(work, draft));
  MOTE_TRY(choosePatches(draft, options.patches,
                         [&](const DraftNode& node) { return originOf(work, node).macs; }));
  std::vector<NodeOrigin> origins = originsOf(work, draft);
  const std::uint64_t patchMacs = macsOf(origins) - plainMacs;
  MOTE_ASSIGN(Compiled compiled, writeProgram(draft, std::move(origins), options.names));
  compiled.patchMacs = patchMacs;
  if (options.patches.arenaLimit > 0 && compiled.arenaBytes > options.patches.arenaLimit) {
    return refused(
        "compile.arena-limit",
        "The model needs %1 bytes of working memory, more than the %2 allowed",
        {std::to_string(compiled.arenaBytes), std::to_string(options.patches.arenaLimit)});
  }
  MOTE_TRY(verifyProgram(compiled));
  for (const auto id : work.graph.inputs())
    compiled.inputNames.push_back(work.graph.value(id)->name);
  for (const auto id : work.graph.outputs())
    compiled.outputNames.push_back(work.graph.value(id)->name);
  return compiled;
}

Result<std::size_t> outputOf(const Compiled& compiled, const std::string& name) {
  const auto found = std::ranges::find(compiled.outputNames, name);
  if (found == compiled.outputNames.end())
    return refused("compile.output", "The program gives out no value '%1'", {name});
  return static_cast<std::size_t>(found - compiled.outputNames.begin());
}

}  // namespace mote::compile
