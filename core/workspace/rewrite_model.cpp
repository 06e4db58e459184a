// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pass between two summaries and two runs.
#include "core/workspace/rewrite_model.h"

#include <algorithm>
#include <cmath>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/graph/edit.h"
#include "core/passes/catalogue.h"

namespace mote::workspace {
namespace {

constexpr std::uint32_t kInputSets = 4;

Result<execute::Executor> loaded(const graph::Graph& graph) {
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(graph));
  return execute::Executor::load(compiled.image, execute::Kernels::Reference);
}

void compareArrays(const Array& before, const Array& after, Equivalence& found) {
  if (before == after) return;
  found.exact = false;
  const auto old = before.toFloats();
  const auto now = after.toFloats();
  double magnitude = 0.0;
  double largest = old.size() == now.size() ? 0.0 : std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < std::min(old.size(), now.size()); ++i) {
    magnitude = std::max(magnitude, std::fabs(static_cast<double>(old[i])));
    const double off = std::fabs(static_cast<double>(old[i]) - static_cast<double>(now[i]));
    largest = std::max(largest, std::isnan(off) ? std::numeric_limits<double>::infinity() : off);
  }
  found.largest = std::max(found.largest, largest);
  if (largest > 0.0)
    found.relative = std::max(found.relative, largest / std::max(magnitude, 1e-30));
}

Result<Equivalence> runBoth(const graph::Graph& before, const graph::Graph& after) {
  MOTE_ASSIGN(execute::Executor first, loaded(before));
  MOTE_ASSIGN(execute::Executor second, loaded(after));
  Equivalence found;
  found.exact = true;
  for (std::uint32_t seed = 0; seed < kInputSets; ++seed) {
    MOTE_ASSIGN(const std::vector<Array> inputs, execute::noiseInputs(first, seed));
    MOTE_ASSIGN(const std::vector<Array> old, first.run(inputs));
    MOTE_ASSIGN(const std::vector<Array> now, second.run(inputs));
    if (old.size() != now.size())
      return refused("rewrite.outputs", "The pass changed the number of outputs");
    for (std::size_t i = 0; i < old.size(); ++i) compareArrays(old[i], now[i], found);
    ++found.inputs;
  }
  return found;
}

bool isUsed(const graph::Graph& graph, graph::ValueId id) {
  return graph.producer(id) || !graph.consumers(id).empty() || graph.isInput(id) ||
         graph.isOutput(id);
}

/// What the pass put other values in place of; what nothing used before either, stays.
Result<void> dropLeftovers(const graph::Graph& before, graph::Graph& after) {
  graph::Batch batch;
  for (const graph::ValueId id : after.values()) {
    const bool wasIdle = before.value(id) != nullptr && !isUsed(before, id);
    if (!isUsed(after, id) && !wasIdle) batch.edits.emplace_back(graph::RemoveValue{id});
  }
  MOTE_TRY(graph::apply(after, std::move(batch)));
  return {};
}

}  // namespace

Equivalence compareOutputs(const graph::Graph& before, const graph::Graph& after) {
  auto found = runBoth(before, after);
  if (found.ok()) return std::move(found).value();
  Equivalence none;
  none.whyNot = found.error().text();
  return none;
}

std::vector<const passes::Pass*> rewrites() {
  std::vector<const passes::Pass*> list;
  for (const passes::Pass* pass : passes::all()) {
    if (!pass->needsData) list.push_back(pass);
  }
  return list;
}

Result<RewriteReport> rewriteModel(const onnx_format::Model& model, std::string_view id,
                                   passes::ParameterValues parameters, const JobContext& context) {
  const passes::Pass* pass = passes::find(id);
  if (pass == nullptr || pass->needsData) {
    std::string names;
    for (const passes::Pass* each : rewrites())
      names += (names.empty() ? "" : ", ") + std::string(each->id);
    return refused("rewrite.unknown", "There is no rewrite %1; there are %2",
                   {std::string(id), names});
  }
  MOTE_ASSIGN(parameters, passes::validate(*pass, std::move(parameters)));
  MOTE_ASSIGN(passes::PassResult result,
              pass->run({&model.graph, nullptr, std::move(parameters)}, context));
  MOTE_TRY(dropLeftovers(model.graph, result.graph));
  RewriteReport report;
  report.model = {std::move(result.graph), model.properties};
  report.before = compile::summarize(model.graph);
  report.after = compile::summarize(report.model.graph);
  report.figures = std::move(result.figures);
  report.overlays = std::move(result.overlays);
  if (context.cancelled()) return cancelled();
  report.equivalence = compareOutputs(model.graph, report.model.graph);
  return report;
}

}  // namespace mote::workspace
