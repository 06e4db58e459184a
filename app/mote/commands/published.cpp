// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote published: our estimates of the MLPerf Tiny networks beside what others measured of them,
// with kernels of their own.
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/estimate_report.h"
#include "app/mote/cli/text.h"
#include "core/workspace/model_file.h"
#include "devices/catalogue/published.h"
#include "devices/session/targets.h"

namespace mote::commands::published_entry {
namespace {

using catalogue::PublishedResult;
using cli::Json;
using cli::Outcome;

struct Options {
  std::string models = ".";
  std::string board;
};

struct Row {
  PublishedResult published;
  Figure latencyUs;
  Figure energyUj;

  [[nodiscard]] double measuredUs() const { return 1e6 / published.perSecond; }
  [[nodiscard]] double ratio() const { return latencyUs.value / measuredUs(); }
  [[nodiscard]] bool inBand() const {
    return latencyUs.low <= measuredUs() && measuredUs() <= latencyUs.high;
  }
};

Result<Row> rowOf(const PublishedResult& result, std::map<std::string, compile::Compiled>& networks,
                  const Options& options) {
  auto& compiled = networks[result.network];
  if (!compiled.image) {
    const auto path = std::filesystem::path(options.models) / (result.network + "_int8.tflite");
    MOTE_ASSIGN(const workspace::ModelFile file, workspace::openModel(path));
    MOTE_ASSIGN(compiled, workspace::compiledOf(file));
  }
  MOTE_ASSIGN(const estimate::Target target, session::findTarget(result.board));
  MOTE_ASSIGN(const estimate::Estimate guess, estimate::estimateOn(compiled, target));
  return Row{result, guess.latencyUs, guess.energyUj};
}

Json jsonOf(const Row& row) {
  const PublishedResult& result = row.published;
  Json json = {{"board", result.board},
               {"network", result.network},
               {"round", result.round},
               {"submitter", result.submitter},
               {"software", result.software},
               {"published_us", row.measuredUs()},
               {"estimated_us", cli::figureJson(row.latencyUs)},
               {"ratio", row.ratio()},
               {"in_band", row.inBand()},
               {"source", result.source}};
  if (result.microjoules) {
    json["published_uj"] = *result.microjoules;
    json["estimated_uj"] = cli::figureJson(row.energyUj);
  }
  return json;
}

std::string energyRatio(const Row& row) {
  if (!row.published.microjoules || !row.energyUj.known()) return "";
  return cli::fixed(row.energyUj.value / *row.published.microjoules, 2);
}

Result<Outcome> published(const Options& options) {
  Outcome outcome;
  outcome.json = Json::array();
  std::map<std::string, compile::Compiled> networks;
  std::vector<std::vector<std::string>> rows = {{"board", "network", "published by",
                                                 "published, ms", "estimated, ms", "ratio",
                                                 "in band", "energy ratio"}};
  for (const PublishedResult& result : catalogue::published()) {
    if (!options.board.empty() && options.board != result.board) continue;
    MOTE_ASSIGN(const Row row, rowOf(result, networks, options));
    outcome.json.push_back(jsonOf(row));
    rows.push_back({result.board, result.network, result.submitter + " " + result.round,
                    cli::fixed(row.measuredUs() / 1e3, 2),
                    cli::figureText(row.latencyUs, 1e-3, "ms"), cli::fixed(row.ratio(), 2),
                    row.inBand() ? "yes" : "no", energyRatio(row)});
  }
  outcome.text = cli::table(rows) +
                 "\nRatios are estimate over published. Estimates are for our kernels, published "
                 "runs had others: a ratio away from 1\nis the difference between kernels as well "
                 "as the estimate's error.\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(published) = {
    .name = "published",
    .summary = "Estimates beside the published MLPerf Tiny results of the boards",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.option(
          "--models", options->models,
          "Folder of kws_int8.tflite, ic_int8.tflite, vww_int8.tflite, ad_int8.tflite");
      arguments.option("--board", options->board, "Only this board");
      return [options](const JobContext&) { return published(*options); };
    },
};

}  // namespace mote::commands::published_entry
