// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote bench: time of one inference on this computer, and of a peer's in the same run.
#include <memory>
#include <string_view>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/race.h"
#include "app/mote/cli/text.h"

namespace mote::commands::bench_entry {
namespace {

using cli::Outcome;

struct Options {
  cli::ModelOption model;
  cli::RaceOptions race;
};

std::vector<std::string> rowOf(std::string_view name, const profile::Timing& timing) {
  return {std::string(name), cli::fixed(timing.median, 1), cli::fixed(timing.least, 1),
          cli::fixed(timing.p90, 1)};
}

std::string textOf(const cli::Race& race, const cli::RaceOptions& options) {
  const std::string& peer = options.peer;
  std::vector<std::vector<std::string>> rows = {{"us", "median", "min", "p90"},
                                                rowOf("mote", race.ours)};
  std::string ratios;
  if (race.peer) {
    rows.push_back(rowOf(peer, *race.peer));
    ratios = "ratio (mote over " + peer + ", below 1 is faster)  median " +
             cli::fixed(race.ratio(), 3) + "  min " + cli::fixed(race.ratioOfMinima(), 3) + "\n";
  }
  return cli::table(rows) + ratios + std::to_string(race.ours.runs) + " runs, " +
         cli::kindOf(options) + "\n";
}

Result<Outcome> bench(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file));
  cli::RaceOptions raceOptions = options.race;
  if (raceOptions.peerModel.empty()) raceOptions.peerModel = options.model.path;
  MOTE_ASSIGN(const cli::Race race, cli::race(compiled, raceOptions, context));
  return Outcome{cli::raceJson(race, raceOptions), textOf(race, raceOptions)};
}

}  // namespace

MOTE_COMMAND(bench) = {
    .name = "bench",
    .summary = "Time of one inference on this computer, alone or against a peer in turns",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      options->race.declare(arguments);
      arguments.option("--peer-model", options->race.peerModel,
                       "What the peer runs, if not the model itself");
      return [options](const JobContext& context) { return bench(*options, context); };
    },
};

}  // namespace mote::commands::bench_entry
