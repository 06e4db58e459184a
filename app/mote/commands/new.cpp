// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote new: a network drawn from a template, its sliders as options.
#include <map>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"
#include "core/compile/summary.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/templates/catalogue.h"
#include "core/workspace/draw_template.h"

namespace mote::commands::new_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  std::string id;
  std::string output;
  std::int64_t seed = 1;
  std::map<std::string, std::string, std::less<>> sliders;  ///< of all templates; empty: not given
};

std::string templateNames() {
  std::string names;
  for (const templates::Template* entry : templates::all())
    names += (names.empty() ? "" : ", ") + std::string(entry->id);
  return names;
}

Result<ParameterValues> valuesOf(const templates::Template& chosen, const Options& options) {
  const std::vector<Parameter> parameters = chosen.parameters();
  ParameterValues values;
  for (const auto& [id, text] : options.sliders) {
    if (text.empty()) continue;
    const auto found = std::ranges::find(parameters, id, &Parameter::id);
    if (found == parameters.end()) {
      values.emplace(id, text);  // validate() names it
      continue;
    }
    MOTE_ASSIGN(ParameterValue value, parseParameter(chosen.id, *found, text));
    values.emplace(id, std::move(value));
  }
  return validate(chosen.id, parameters, std::move(values));
}

Json jsonOf(const ParameterValues& values) {
  Json json = Json::object();
  for (const auto& [id, value] : values)
    std::visit([&json, &id](const auto& held) { json[id] = held; }, value);
  return json;
}

Result<Outcome> draw(const Options& options) {
  const templates::Template* chosen = templates::find(options.id);
  if (chosen == nullptr) return workspace::drawTemplate(options.id, {}, 0).error();
  MOTE_ASSIGN(const ParameterValues values, valuesOf(*chosen, options));
  MOTE_ASSIGN(
      const onnx_format::Model model,
      workspace::drawTemplate(chosen->id, values, static_cast<std::uint64_t>(options.seed)));
  MOTE_TRY(onnx_format::save(model, options.output));
  const compile::Summary summary = compile::summarize(model.graph);
  Outcome outcome;
  outcome.json = {{"output", options.output},         {"template", chosen->id},
                  {"values", jsonOf(values)},         {"nodes", summary.nodes},
                  {"parameters", summary.parameters}, {"macs", summary.macs},
                  {"reference", chosen->reference}};
  outcome.text = options.output + "  " + std::string(chosen->title) + ", " +
                 cli::grouped(summary.parameters) + " parameters, " + cli::grouped(summary.macs) +
                 " MACs\n" + std::string(chosen->reference) + "\n";
  return outcome;
}

/// Each slider once, with the templates that have it.
void declareSliders(cli::Arguments& arguments, Options& options) {
  std::map<std::string_view, std::string> help;
  for (const templates::Template* entry : templates::all()) {
    for (const Parameter& parameter : entry->parameters()) {
      std::string& text = help[parameter.id];
      text += (text.empty() ? std::string(parameter.description) + ": " : ", ") +
              std::string(entry->id);
    }
  }
  for (const auto& [id, text] : help)
    arguments.option("--" + std::string(id), options.sliders[std::string(id)], text);
}

}  // namespace

MOTE_COMMAND(new) = {
    .name = "new",
    .summary = "Draw a network from a template, ready to be trained",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("template", options->id, templateNames());
      arguments.required("--output", options->output, "ONNX file to write");
      arguments.option("--seed", options->seed, "Of the random weights", {0, 9007199254740992.0});
      declareSliders(arguments, *options);
      return [options](const JobContext&) { return draw(*options); };
    },
};

}  // namespace mote::commands::new_entry
