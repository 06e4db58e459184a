// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rewrites a model by a pass and says what that changed.
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/workspace/rewrite_model.h"

namespace mote::commands::rewrite_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string pass;
  std::string output;
  std::vector<std::string> set;
};

std::string passNames() {
  std::string names;
  for (const passes::Pass* pass : workspace::rewrites())
    names += (names.empty() ? "" : ", ") + std::string(pass->id);
  return names;
}

/// "max_error=20"
Result<ParameterValues> valuesOf(const Options& options) {
  ParameterValues values;
  for (const passes::Pass* pass : workspace::rewrites()) {
    if (pass->id != options.pass) continue;
    const std::vector<Parameter> parameters = pass->parameters();
    for (const std::string& text : options.set) {
      const std::size_t equals = text.find('=');
      const std::string id = text.substr(0, equals);
      const auto found = std::ranges::find(parameters, id, &Parameter::id);
      if (equals == std::string::npos || found == parameters.end()) {
        return refused("rewrite.parameter", "%1 has no parameter '%2'; write --set name=value",
                       {options.pass, id});
      }
      MOTE_ASSIGN(ParameterValue value,
                  parseParameter(options.pass, *found, text.substr(equals + 1)));
      values.emplace(id, std::move(value));
    }
  }
  return values;
}

std::string shortNumber(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.4g", number);
  return text.data();
}

Json costs(const compile::Summary& summary) {
  return {{"nodes", summary.nodes}, {"parameters", summary.parameters}, {"macs", summary.macs}};
}

Json equivalenceJson(const workspace::Equivalence& found) {
  if (found.inputs == 0) return {{"checked", false}, {"reason", found.whyNot}};
  return {{"checked", true},
          {"inputs", found.inputs},
          {"exact", found.exact},
          {"largest_difference", found.largest},
          {"relative_difference", found.relative}};
}

std::string equivalenceText(const workspace::Equivalence& found) {
  if (found.inputs == 0) return "outputs not compared: " + found.whyNot + "\n";
  if (found.exact) return "outputs the same to the bit\n";
  return "outputs differ by at most " + shortNumber(100.0 * found.relative) + " % of the largest\n";
}

Result<Outcome> rewrite(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  MOTE_ASSIGN(ParameterValues values, valuesOf(options));
  MOTE_ASSIGN(const workspace::RewriteReport report,
              workspace::rewriteModel(*model, options.pass, std::move(values), context));
  if (!options.output.empty()) MOTE_TRY(onnx_format::save(report.model, options.output));
  Outcome outcome;
  outcome.json = {{"pass", options.pass},
                  {"before", costs(report.before)},
                  {"after", costs(report.after)},
                  {"figures", report.figures},
                  {"equivalence", equivalenceJson(report.equivalence)}};
  if (!options.output.empty()) outcome.json["output"] = options.output;
  const auto line = [](const char* name, std::uint64_t before, std::uint64_t after) {
    return std::string(name) + cli::grouped(before) + " -> " + cli::grouped(after) + "\n";
  };
  outcome.text = line("nodes       ", report.before.nodes, report.after.nodes) +
                 line("parameters  ", report.before.parameters, report.after.parameters) +
                 line("MACs        ", report.before.macs, report.after.macs);
  for (const auto& [name, value] : report.figures)
    outcome.text += name + "  " + shortNumber(value) + "\n";
  outcome.text += equivalenceText(report.equivalence);
  return outcome;
}

}  // namespace

MOTE_COMMAND(rewrite) = {
    .name = "rewrite",
    .summary = "Rewrite a model by a pass and compare its outputs",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--pass", options->pass, passNames());
      arguments.option("--set", options->set, "A parameter of the pass, such as max_error=20");
      arguments.option("--output", options->output, "ONNX file to write");
      return [options](const JobContext& context) { return rewrite(*options, context); };
    },
};

}  // namespace mote::commands::rewrite_entry
