// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote info: what a model is made of, and what it would take on a board.
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/estimate_report.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/compile/summary.h"
#include "core/estimate/template_use.h"
#include "devices/session/targets.h"

namespace mote::commands::info_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string board;
  std::string costs;
};

Json valuesJson(const graph::Graph& graph, std::span<const graph::ValueId> ids) {
  Json list = Json::array();
  for (const graph::ValueId id : ids) {
    const graph::Value& value = *graph.value(id);
    Json shape = Json::array();
    for (const graph::Dim& dim : value.type.dims) {
      if (dim.known())
        shape.push_back(dim.size);
      else
        shape.push_back(dim.symbol.empty() ? Json(nullptr) : Json(dim.symbol));
    }
    list.push_back(
        {{"name", value.name}, {"type", elementTypeName(value.type.element)}, {"shape", shape}});
  }
  return list;
}

std::string valuesText(const graph::Graph& graph, std::span<const graph::ValueId> ids) {
  std::string text;
  for (const graph::ValueId id : ids) {
    text += "  " + graph.value(id)->name + "  " + graph.value(id)->type.text() + "\n";
  }
  return text;
}

/// What only one format says of itself.
std::string formatText(const workspace::ModelFile& file) {
  if (file.project)
    return "project     " + file.project->name +
           (file.project->quantized ? ", with its quantized model\n" : "\n");
  if (file.format != workspace::ModelFormat::Onnx) return {};
  return "opset       " + std::to_string(file.model->properties.originalOpset) + "\n";
}

Json projectJson(const project::Project& project) {
  Json sections = Json::array();
  for (const auto& [key, text] : project.sections) sections.push_back(key);
  return {
      {"name", project.name}, {"quantized", project.quantized != nullptr}, {"sections", sections}};
}

std::string textOf(const workspace::ModelFile& file, const compile::Summary& summary) {
  const onnx_format::Model& model = *file.model;
  std::vector<std::vector<std::string>> rows = {{"operator", "count"}};
  for (const auto& [type, count] : summary.operators) rows.push_back({type, std::to_string(count)});
  std::string text = "format      " + std::string(workspace::formatName(file.format)) +
                     "\nnodes       " + cli::grouped(summary.nodes) + "\nparameters  " +
                     cli::grouped(summary.parameters) + "\nMACs        " +
                     cli::grouped(summary.macs) + "\nweights     " +
                     cli::grouped(summary.weightBytes) + " bytes\n" + formatText(file) +
                     "inputs\n" + valuesText(model.graph, model.graph.inputs()) + "outputs\n" +
                     valuesText(model.graph, model.graph.outputs()) + cli::table(rows);
  for (const compile::Finding& finding : summary.findings)
    text += "not runnable: " + finding.error.text() + "\n";
  return text;
}

/// What the board would make of it, beside the facts that need none.
Result<void> addEstimate(const workspace::ModelFile& file, const Options& options,
                         const JobContext& context, Outcome& outcome) {
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file));
  const estimate::FixRequest request{&file.model->graph,
                                     estimate::templateOf(file.model->properties.metadata),
                                     session::targets()};
  MOTE_ASSIGN(const cli::EstimateReport report,
              cli::estimateReport(compiled, request, options.board, options.costs, context));
  outcome.json.update(cli::estimateJson(compiled, report));
  outcome.text += "\n" + cli::estimateText(report);
  return {};
}

Result<Outcome> info(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  const compile::Summary summary = compile::summarize(model->graph);
  Json operators = Json::object();
  for (const auto& [type, count] : summary.operators) operators[type] = count;
  Json findings = Json::array();
  for (const compile::Finding& finding : summary.findings) {
    findings.push_back({{"code", finding.error.code}, {"message", finding.error.text()}});
  }
  Outcome outcome;
  outcome.json = {{"model", options.model.path},
                  {"format", workspace::formatName(file.format)},
                  {"nodes", summary.nodes},
                  {"parameters", summary.parameters},
                  {"macs", summary.macs},
                  {"weight_bytes", summary.weightBytes},
                  {"operators", operators},
                  {"inputs", valuesJson(model->graph, model->graph.inputs())},
                  {"outputs", valuesJson(model->graph, model->graph.outputs())},
                  {"opset", model->properties.originalOpset},
                  {"producer", model->properties.producerName},
                  {"findings", findings}};
  if (file.project) outcome.json["project"] = projectJson(*file.project);
  outcome.text = textOf(file, summary);
  if (!options.board.empty()) MOTE_TRY(addEstimate(file, options, context, outcome));
  return outcome;
}

}  // namespace

MOTE_COMMAND(info) = {
    .name = "info",
    .summary = "Nodes, parameters, MACs, inputs and outputs of a model; estimates for a board",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.option("--board", options->board,
                       "Estimate latency, energy and fit for this board (mote boards --catalogue)");
      arguments.option("--costs", options->costs,
                       "Table of costs from mote calibrate, instead of the built-in one");
      return [options](const JobContext& context) { return info(*options, context); };
    },
};

}  // namespace mote::commands::info_entry
