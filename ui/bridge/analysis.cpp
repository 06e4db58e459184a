// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the core's resolve, summary and compile.
#include "ui/bridge/analysis.h"

#include <algorithm>

namespace mote::bridge {

bool handsOverWeights(const graph::Graph& graph, const graph::Node& node) {
  if (node.type == "Constant") return true;
  return node.type == "DequantizeLinear" &&
         std::all_of(node.inputs.begin(), node.inputs.end(), [&graph](graph::ValueId id) {
           const graph::Value* value = graph.value(id);
           return value == nullptr || value->constant.has_value();
         });
}

Analysis analyse(const graph::Graph& graph) {
  compile::ResolveOptions display;
  display.keepUnknown = true;
  display.fold = false;
  Analysis analysis;
  analysis.graph = std::make_shared<const graph::Graph>(compile::resolve(graph, display).graph);
  analysis.summary = compile::summarize(graph);
  for (const auto& node : analysis.summary.perNode) analysis.perNode.emplace(node.node, node);
  return analysis;
}

Result<compile::Compiled> compiledIn(const graph::Graph& graph,
                                     const compile::PatchOptions& patches) {
  compile::CompileOptions options;
  options.patches = patches;
  auto compiled = compile::compile(graph, options);
  if (compiled.ok() || compiled.error().code != "compile.arena-limit") return compiled;
  options.patches.arenaLimit = 0;
  return compile::compile(graph, options);
}

Footprint footprint(const graph::Graph& graph, const compile::PatchOptions& patches) {
  auto compiled = compiledIn(graph, patches);
  Footprint footprint;
  if (compiled.ok()) {
    footprint.use = compile::arenaUse(*compiled);
    footprint.compiled = std::make_shared<const compile::Compiled>(std::move(compiled).value());
  } else {
    footprint.refusal = compiled.error();
  }
  return footprint;
}

}  // namespace mote::bridge
