// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote calibrate: learns what a board's kernels cost from runs on it, and says how far off the
// estimates of other networks then are.
#include <memory>

#include "app/mote/cli/board_run.h"
#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"
#include "core/estimate/estimate.h"
#include "core/estimate/practice.h"
#include "core/files/durable.h"
#include "core/workspace/model_file.h"
#include "devices/session/targets.h"

namespace mote::commands::calibrate_entry {
namespace {

using cli::Json;
using cli::Outcome;
using estimate::Sample;

struct Options {
  std::string board;
  std::vector<std::string> models;
  unsigned networks = 84;
  std::string output;
  std::string samples;
  std::string id;
};

struct Profile {
  std::string name;
  std::vector<Sample> samples;
  double total = 0.0;  ///< one inference in silence
  std::string unit;
};

Result<Profile> profile(const std::string& name, const compile::Compiled& compiled,
                        const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const std::vector<estimate::Work> works, estimate::workOf(compiled));
  MOTE_ASSIGN(const cli::BoardRun run, cli::runOnBoard(compiled, options.board, {}, 0, context));
  Profile result{name, {}, static_cast<double>(run.trace.total), run.trace.unit};
  for (const profile::LayerTrace& layer : run.trace.layers)
    result.samples.push_back({name, works.at(layer.node), static_cast<double>(layer.value)});
  return result;
}

Result<std::vector<Profile>> practise(const Options& options, const JobContext& context) {
  std::vector<Profile> profiles;
  for (unsigned i = 0; i < options.networks; ++i) {
    if (context.cancelled()) return cancelled();
    context.report(double(i) / options.networks, "calibrate");
    MOTE_ASSIGN(const estimate::PracticeNetwork network, estimate::practiceNetwork(i));
    MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(network.graph));
    MOTE_ASSIGN(Profile result, profile(network.name, compiled, options, context));
    profiles.push_back(std::move(result));
  }
  return profiles;
}

struct Check {
  std::string name;
  double counted = 0.0;
  Figure estimated;
};

/// Of models that the costs were not learnt from.
Result<std::vector<Check>> check(const estimate::CostTable& costs, const Options& options,
                                 std::vector<Sample>& samples, const JobContext& context) {
  MOTE_ASSIGN(const estimate::Target target, session::findTarget(options.board));
  std::vector<Check> checks;
  for (const std::string& path : options.models) {
    MOTE_ASSIGN(const workspace::ModelFile file, workspace::openModel(path));
    MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file));
    MOTE_ASSIGN(const Profile counted,
                profile(file.path.filename().string(), compiled, options, context));
    MOTE_ASSIGN(const estimate::Estimate guess, estimate::estimateOn(compiled, target, costs));
    checks.push_back({counted.name, counted.total, guess.instructions});
    samples.insert(samples.end(), counted.samples.begin(), counted.samples.end());
  }
  return checks;
}

std::string samplesText(const std::vector<Sample>& samples) {
  std::string text = "network;kind";
  for (const std::string_view name : estimate::kTermNames) text += ";" + std::string(name);
  text += ";counted\n";
  for (const Sample& sample : samples) {
    text += sample.network + ";" + sample.work.kind;
    for (const double term : sample.work.terms) text += ";" + cli::fixed(term, 0);
    text += ";" + cli::fixed(sample.instructions, 0) + "\n";
  }
  return text;
}

Outcome outcomeOf(const estimate::CostTable& costs, const std::vector<Check>& checks) {
  Outcome outcome;
  outcome.json = {{"costs", Json::parse(estimate::costsText(costs))}, {"checks", Json::array()}};
  outcome.text = costs.source + "\nnine of ten networks are estimated from the others within " +
                 cli::fixed((costs.factor - 1.0) * 100.0, 1) + " %\n";
  std::vector<std::vector<std::string>> rows = {
      {"model", "counted", "estimated", "estimated/counted", "low", "high", "in band"}};
  for (const Check& one : checks) {
    const Figure& estimated = one.estimated;
    const bool inBand = estimated.low <= one.counted && one.counted <= estimated.high;
    outcome.json["checks"].push_back({{"model", one.name},
                                      {"counted", one.counted},
                                      {"estimated", estimated.value},
                                      {"low", estimated.low},
                                      {"high", estimated.high},
                                      {"in_band", inBand}});
    const auto text = [](double number) { return cli::grouped(std::uint64_t(number)); };
    rows.push_back({one.name, text(one.counted), text(estimated.value),
                    cli::fixed(estimated.value / one.counted, 3), text(estimated.low),
                    text(estimated.high), inBand ? "yes" : "NO"});
  }
  if (!checks.empty()) outcome.text += "\n" + cli::table(rows);
  return outcome;
}

Result<void> writeText(const std::string& path, const std::string& text) {
  if (path.empty()) return {};
  return files::replaceFile(path, std::as_bytes(std::span(text)));
}

Result<Outcome> calibrate(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const estimate::Target target, session::findTarget(options.board));
  MOTE_ASSIGN(const std::vector<Profile> profiles, practise(options, context));
  std::vector<Sample> samples;
  for (const Profile& one : profiles)
    samples.insert(samples.end(), one.samples.begin(), one.samples.end());
  estimate::CostTable costs = estimate::fitCosts(samples);
  costs.id = options.id.empty() ? target.costs : options.id;
  costs.unit = profiles.empty() ? "" : profiles.front().unit;
  costs.source = "mote calibrate --board " + options.board + ": " + costs.unit + " of " +
                 std::to_string(samples.size()) + " layers in " + std::to_string(costs.networks) +
                 " practice networks";
  MOTE_ASSIGN(const std::vector<Check> checks, check(costs, options, samples, context));
  MOTE_TRY(writeText(options.output, estimate::costsText(costs)));
  MOTE_TRY(writeText(options.samples, samplesText(samples)));
  return outcomeOf(costs, checks);
}

}  // namespace

MOTE_COMMAND(calibrate) = {
    .name = "calibrate",
    .summary = "Learn what layers cost on a board, for estimates without it",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("--board", options->board, "Board id, started where it is not running");
      arguments.option("--networks", options->networks, "Practice networks to run");
      arguments.option("--check", options->models,
                       "Models to compare estimate and run of; nothing is learnt from them");
      arguments.option("--output", options->output, "Write the table of costs here, as JSON");
      arguments.option("--id", options->id,
                       "Name of the table where the firmware has other kernels than the "
                       "processor's own");
      arguments.option("--samples", options->samples, "Write every layer's work and count here");
      return [options](const JobContext& context) { return calibrate(*options, context); };
    },
};

}  // namespace mote::commands::calibrate_entry
