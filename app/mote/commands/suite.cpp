// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote suite: a whole set of benchmarks in one go: times against a peer with their geometric means,
// instructions on emulated boards.
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>

#include "app/mote/cli/board_run.h"
#include "app/mote/cli/command.h"
#include "app/mote/cli/race.h"
#include "app/mote/cli/suite_file.h"
#include "app/mote/cli/text.h"
#include "core/data/file.h"
#include "core/files/durable.h"
#include "core/workspace/model_file.h"

namespace mote::commands::suite_entry {
namespace {

using cli::Json;
using cli::Outcome;
using Rows = std::vector<std::vector<std::string>>;

struct Options {
  std::string file;
  std::string models = ".";
  std::string output;
  cli::RaceOptions race;
  bool noBoards = false;
};

struct RaceResult {
  cli::SuiteRace race;
  cli::Race times;
};

struct ProfileResult {
  std::string name;
  std::uint64_t flashBytes = 0;
  cli::BoardRun run;
};

Result<compile::Compiled> compiledFrom(const Options& options, const std::string& model) {
  const std::filesystem::path path = std::filesystem::path(options.models) / model;
  MOTE_ASSIGN(const workspace::ModelFile file, workspace::openModel(path));
  return workspace::compiledOf(file, {});
}

Result<std::vector<RaceResult>> runRaces(const cli::Suite& suite, const Options& options,
                                         const JobContext& context) {
  std::vector<RaceResult> results;
  for (const cli::SuiteRace& race : suite.races) {
    MOTE_ASSIGN(const compile::Compiled compiled, compiledFrom(options, race.model));
    cli::RaceOptions raceOptions = options.race;
    raceOptions.peerModel = std::filesystem::path(options.models) / race.peerModel;
    MOTE_ASSIGN(const cli::Race times, cli::race(compiled, raceOptions, context));
    results.push_back({race, times});
  }
  return results;
}

Result<std::vector<ProfileResult>> runProfiles(const cli::Suite& suite, const Options& options,
                                               const JobContext& context) {
  std::vector<ProfileResult> results;
  if (options.noBoards) return results;
  for (const cli::SuiteProfile& profile : suite.profiles) {
    MOTE_ASSIGN(const compile::Compiled compiled, compiledFrom(options, profile.model));
    for (const std::string& board : suite.boards) {
      MOTE_ASSIGN(const cli::BoardRun run, cli::runOnBoard(compiled, board, {}, 0, context));
      results.push_back({profile.name, compiled.flashBytes(), run});
    }
  }
  return results;
}

/// Of the minima's ratios, by group.
std::map<std::string, double> geometricMeans(const std::vector<RaceResult>& results) {
  std::map<std::string, std::pair<double, int>> logs;
  for (const RaceResult& result : results) {
    if (!result.times.peer) continue;
    auto& [sum, count] = logs[result.race.group];
    sum += std::log(result.times.ratioOfMinima());
    ++count;
  }
  std::map<std::string, double> means;
  for (const auto& [group, log] : logs) means[group] = std::exp(log.first / log.second);
  return means;
}

Json jsonOf(const std::vector<RaceResult>& races, const std::vector<ProfileResult>& profiles,
            const cli::RaceOptions& options) {
  Json json = {
      {"races", Json::array()}, {"geometric_means", Json::object()}, {"profiles", Json::array()}};
  for (const RaceResult& result : races) {
    Json row = cli::raceJson(result.times, options);
    row["group"] = result.race.group;
    row["name"] = result.race.name;
    json["races"].push_back(std::move(row));
  }
  for (const auto& [group, mean] : geometricMeans(races)) json["geometric_means"][group] = mean;
  for (const ProfileResult& result : profiles) {
    const profile::Trace& trace = result.run.trace;
    json["profiles"].push_back({{"name", result.name},
                                {"board", trace.board},
                                {"unit", trace.unit},
                                {"total", trace.total},
                                {"load", trace.load},
                                {"flash_bytes", result.flashBytes},
                                {"arena_bytes", trace.arenaBytes},
                                {"stack_bytes", trace.stackBytes},
                                {"bit_exact", !result.run.divergence.has_value()}});
  }
  return json;
}

Rows raceRows(const std::vector<RaceResult>& races, const std::string& peer) {
  Rows rows = {{"network", "arithmetic", "mote, us", peer + ", us", "ratio"}};
  for (const RaceResult& result : races) {
    const cli::Race& times = result.times;
    rows.push_back({result.race.name, result.race.group, cli::fixed(times.ours.least, 1),
                    times.peer ? cli::fixed(times.peer->least, 1) : "",
                    times.peer ? cli::fixed(times.ratioOfMinima(), 2) : ""});
  }
  for (const auto& [group, mean] : geometricMeans(races))
    rows.push_back({"geometric mean", group, "", "", cli::fixed(mean, 2)});
  return rows;
}

Rows profileRows(const std::vector<ProfileResult>& profiles) {
  Rows rows = {{"network", "board", "one inference", "loading", "image, bytes", "arena, bytes",
                "stack, bytes", "bit-exact"}};
  for (const ProfileResult& result : profiles) {
    const profile::Trace& trace = result.run.trace;
    rows.push_back({result.name, trace.board, cli::grouped(trace.total), cli::grouped(trace.load),
                    cli::grouped(result.flashBytes), cli::grouped(trace.arenaBytes),
                    cli::grouped(trace.stackBytes), result.run.divergence ? "NO" : "yes"});
  }
  return rows;
}

std::string pageOf(const cli::Suite& suite, const Options& options, const Rows& races,
                   const Rows& profiles) {
  std::string page = "# Benchmarks: " + suite.name + "\n\nMade by `mote suite " + options.file +
                     "`; run it again to see yours.\n\n## This computer, " +
                     cli::kindOf(options.race) + "\n\nThe shortest of " +
                     std::to_string(options.race.runs) +
                     " runs, taking turns with the peer in one process. The ratio is our time over "
                     "the peer's: below 1 is faster.\n\n" +
                     cli::markdown(races);
  if (profiles.size() > 1) {
    page +=
        "\n## Emulated boards\n\nExecuted instructions of an emulated processor: counts that "
        "repeat exactly, not times and not cycles. Bit-exact: every layer's bytes equal the "
        "desktop's.\n\n" +
        cli::markdown(profiles);
  }
  return page;
}

Result<Outcome> runSuite(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const Bytes bytes, data::readFile(options.file, 1U << 20U));
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  MOTE_ASSIGN(const cli::Suite suite, cli::parseSuite(text, options.file));
  MOTE_ASSIGN(const std::vector<RaceResult> races, runRaces(suite, options, context));
  MOTE_ASSIGN(const std::vector<ProfileResult> profiles, runProfiles(suite, options, context));
  const Rows raceTable = raceRows(races, options.race.peer.empty() ? "peer" : options.race.peer);
  const Rows profileTable = profileRows(profiles);
  if (!options.output.empty()) {
    const std::string page = pageOf(suite, options, raceTable, profileTable);
    MOTE_TRY(files::replaceFile(options.output, std::as_bytes(std::span(page))));
  }
  Outcome outcome;
  outcome.json = jsonOf(races, profiles, options.race);
  outcome.text = cli::table(raceTable) + (profiles.empty() ? "" : "\n" + cli::table(profileTable));
  for (const ProfileResult& result : profiles) outcome.good &= !result.run.divergence;
  return outcome;
}

}  // namespace

MOTE_COMMAND(suite) = {
    .name = "suite",
    .summary = "A set of benchmarks in one go, with geometric means and a page of tables",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("suite", options->file, "Suite file, e.g. tests/bench/mlperf_tiny.json");
      arguments.option("--models", options->models, "Folder of the suite's models");
      options->race.declare(arguments);
      arguments.flag("--no-boards", options->noBoards, "Leave the emulated boards out");
      arguments.option("--output", options->output, "Write the tables here, as Markdown");
      return [options](const JobContext& context) { return runSuite(*options, context); };
    },
};

}  // namespace mote::commands::suite_entry
