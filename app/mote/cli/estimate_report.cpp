// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every figure with its band and where it comes from.
#include "app/mote/cli/estimate_report.h"

#include <optional>

#include "app/mote/cli/text.h"
#include "core/data/file.h"
#include "devices/session/targets.h"

namespace mote::cli {
namespace {

constexpr std::uint64_t kMostCostBytes = 1U << 20U;

Result<estimate::CostTable> readCosts(const std::string& file) {
  MOTE_ASSIGN(const Bytes bytes, data::readFile(file, kMostCostBytes));
  return estimate::parseCosts({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Json sourcesJson(const estimate::Target& target) {
  const estimate::CostTable* costs = estimate::findCosts(target.costs);
  return {{"board", target.source},
          {"costs", costs == nullptr ? "" : costs->source},
          {"cycles_per_instruction", target.cyclesPerInstruction.source},
          {"power", target.milliwatts.source}};
}

std::string sentenceOf(const estimate::Fix& fix) {
  switch (fix.kind) {
    case estimate::FixKind::Strips:
      return "layers in strips of rows (mote compile --patches auto)";
    case estimate::FixKind::Integers:
      return "int8 instead of float (mote quantize)";
    case estimate::FixKind::IntegerStrips:
      return "int8 and strips of rows";
    case estimate::FixKind::Narrower:
      return "the template with width " + fix.argument + ", trained again";
    case estimate::FixKind::Board:
      return "the board " + fix.argument;
  }
  return {};
}

Json fixJson(const estimate::Fix& fix) {
  return {{"kind", estimate::fixName(fix.kind)},
          {"argument", fix.argument},
          {"fits", fix.fit.fits()},
          {"flash_bytes", fix.fit.flashBytes},
          {"arena_bytes", fix.fit.ramBytes},
          {"missing", {{"flash", fix.fit.missingFlash}, {"ram", fix.fit.missingRam}}},
          {"latency_us", figureJson(fix.estimate.latencyUs)}};
}

std::string memoryText(const char* name, std::uint64_t needed, std::uint64_t available,
                       std::uint64_t missing) {
  return std::string(name) + grouped(needed) + " of " + grouped(available) + " bytes" +
         (missing > 0 ? ", " + grouped(missing) + " MISSING" : "") + "\n";
}

}  // namespace

Result<EstimateReport> estimateReport(const compile::Compiled& compiled,
                                      const estimate::FixRequest& request, const std::string& board,
                                      const std::string& costsFile, const JobContext& context) {
  MOTE_ASSIGN(const estimate::Target target, session::findTarget(board));
  std::optional<estimate::CostTable> costs;
  if (!costsFile.empty()) {
    MOTE_ASSIGN(costs, readCosts(costsFile));
  }
  EstimateReport report;
  MOTE_ASSIGN(static_cast<estimate::Assessment&>(report),
              estimate::assess(compiled, target, costs ? &*costs : nullptr));
  if (request.graph != nullptr) {
    MOTE_ASSIGN(report.fixes, estimate::fixesFor(request, report.target, context));
  }
  return report;
}

Json figureJson(const Figure& figure) {
  if (!figure.known()) return nullptr;
  return {{"value", figure.value}, {"low", figure.low}, {"high", figure.high}};
}

std::string figureText(const Figure& figure, double scale, const std::string& unit) {
  if (!figure.known()) return "not known";
  const int decimals = figure.value * scale < 10.0 ? 2 : figure.value * scale < 100.0 ? 1 : 0;
  const auto text = [&](double number) { return fixed(number * scale, decimals); };
  return text(figure.value) + " " + unit + "  (" + text(figure.low) + " to " + text(figure.high) +
         ")";
}

Json estimateJson(const compile::Compiled& compiled, const EstimateReport& report) {
  const estimate::Estimate& estimate = report.estimate;
  Json layers = Json::array();
  for (std::size_t i = 0; i < estimate.nodes.size(); ++i) {
    const estimate::NodeEstimate& node = estimate.nodes[i];
    layers.push_back({{"name", i < compiled.nodes.size() ? compiled.nodes[i].name : ""},
                      {"latency_us", figureJson(node.latencyUs)},
                      {"guessed", node.guessed}});
  }
  Json fixes = Json::array();
  for (const estimate::Fix& fix : report.fixes) fixes.push_back(fixJson(fix));
  return {{"board", report.target.id},
          {"kind", "estimated"},
          {"instructions", figureJson(estimate.instructions)},
          {"latency_us", figureJson(estimate.latencyUs)},
          {"energy_uj", figureJson(estimate.energyUj)},
          {"guessed_share", estimate.guessedShare},
          {"flash_bytes", report.fit.flashBytes},
          {"arena_bytes", report.fit.ramBytes},
          {"flash_bytes_available", report.target.flashBytes},
          {"ram_bytes_available", report.target.ramBytes},
          {"fits", report.fit.fits()},
          {"missing", {{"flash", report.fit.missingFlash}, {"ram", report.fit.missingRam}}},
          {"fixes", fixes},
          {"sources", sourcesJson(report.target)},
          {"layers", layers}};
}

std::string estimateText(const EstimateReport& report) {
  const estimate::Target& target = report.target;
  std::string text =
      "estimated for " + target.name + " at " + fixed(target.clockHz / 1e6, 0) +
      " MHz, not measured\nlatency     " + figureText(report.estimate.latencyUs, 1e-3, "ms") +
      "\nenergy      " + figureText(report.estimate.energyUj, 1e-3, "mJ") + "\n" +
      memoryText("flash       ", report.fit.flashBytes, target.flashBytes,
                 report.fit.missingFlash) +
      memoryText("arena       ", report.fit.ramBytes, target.ramBytes, report.fit.missingRam) +
      (report.fit.fits() ? "fits\n" : "DOES NOT FIT\n");
  if (report.estimate.guessedShare > 0.005) {
    text += percent(report.estimate.guessedShare) +
            " of the time is in kernels that were never measured: guessed\n";
  }
  for (const estimate::Fix& fix : report.fixes) {
    text += "  fix: " + sentenceOf(fix) + ": flash " + grouped(fix.fit.flashBytes) + ", arena " +
            grouped(fix.fit.ramBytes) + " bytes, " +
            figureText(fix.estimate.latencyUs, 1e-3, "ms") +
            (fix.fit.fits() ? ", fits\n" : ", still does not fit\n");
  }
  const Json sources = sourcesJson(target);
  for (const auto& [name, source] : sources.items()) {
    if (!source.get<std::string>().empty())
      text += "  source of " + name + ": " + source.get<std::string>() + "\n";
  }
  return text;
}

}  // namespace mote::cli
