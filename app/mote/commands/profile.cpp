// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote profile: a model on a board, layer by layer, compared with this computer to the bit.
#include <memory>

#include "app/mote/cli/board_run.h"
#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/data/npy.h"

namespace mote::commands::profile_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string board;
  std::vector<std::string> inputs;
  std::uint64_t deadline = 0;
};

std::string unitText(const profile::Trace& trace) {
  return trace.unit + (trace.emulated ? " (emulated count, not a time)" : "");
}

std::string textOf(const cli::BoardRun& run) {
  const profile::Trace& trace = run.trace;
  std::vector<std::vector<std::string>> rows = {{"layer", "operator", trace.unit, "share"}};
  for (const profile::LayerTrace& layer : trace.layers) {
    const double share = trace.total == 0
                             ? 0.0
                             : static_cast<double>(layer.value) / static_cast<double>(trace.total);
    rows.push_back({layer.name, layer.type, cli::grouped(layer.value), cli::percent(share)});
  }
  std::string text = trace.board + ", " + unitText(trace) + "\n" + cli::table(rows) +
                     "total      " + cli::grouped(trace.total) + " " + trace.unit +
                     "\nload       " + cli::grouped(trace.load) + " " + trace.unit +
                     "\narena      " + cli::grouped(trace.arenaBytes) + " bytes\nstack      " +
                     cli::grouped(trace.stackBytes) + " bytes\n";
  text += run.divergence ? "DIFFERS from this computer, first at: " + *run.divergence + "\n"
                         : "bit-exact: every layer and the outputs equal this computer's\n";
  if (trace.deadlineMissed) text += "deadline missed\n";
  return text;
}

Result<Outcome> profileModel(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file));
  std::vector<Array> inputs;
  for (const std::string& path : options.inputs) {
    MOTE_ASSIGN(Array input, data::readNpy(path));
    inputs.push_back(std::move(input));
  }
  MOTE_ASSIGN(const cli::BoardRun run, cli::runOnBoard(compiled, options.board, std::move(inputs),
                                                       options.deadline, context));
  const profile::Trace& trace = run.trace;
  Json layers = Json::array();
  for (const profile::LayerTrace& layer : trace.layers) {
    layers.push_back({{"name", layer.name}, {"operator", layer.type}, {"value", layer.value}});
  }
  Outcome outcome;
  outcome.json = {{"board", trace.board},
                  {"emulated", trace.emulated},
                  {"unit", trace.unit},
                  {"total", trace.total},
                  {"instrumented_total", trace.instrumentedTotal},
                  {"load", trace.load},
                  {"layers", layers},
                  {"arena_bytes", trace.arenaBytes},
                  {"stack_bytes", trace.stackBytes},
                  {"bit_exact", !run.divergence.has_value()},
                  {"deadline_missed", trace.deadlineMissed}};
  if (run.divergence) outcome.json["first_divergence"] = *run.divergence;
  outcome.text = textOf(run);
  return outcome;
}

}  // namespace

MOTE_COMMAND(profile) = {
    .name = "profile",
    .summary = "Run on a board, layer by layer, and compare with this computer to the bit",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--board", options->board,
                         "Board id (started where it is not running) or address");
      arguments.option("--input", options->inputs, "NumPy file per input; fixed noise if left out");
      arguments.option("--deadline", options->deadline, "Most ticks one inference may take");
      return [options](const JobContext& context) { return profileModel(*options, context); };
    },
};

}  // namespace mote::commands::profile_entry
