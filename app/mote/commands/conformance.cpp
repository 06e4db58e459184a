// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote conformance: which cases of ONNX's test suite run, and whether they are right.
#include "core/conformance/judge.h"

#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"

namespace mote::commands::conformance_entry {
namespace {

using cli::Json;
using cli::Outcome;
using conformance::Judgement;
using conformance::Verdict;

struct Options {
  std::string folder;
  double tolerance = 1e-5;
};

std::string nameOf(Verdict verdict) {
  switch (verdict) {
    case Verdict::Passed:
      return "passed";
    case Verdict::Failed:
      return "failed";
    case Verdict::Unsupported:
      break;
  }
  return "unsupported";
}

struct Counts {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::size_t unsupported = 0;
  std::size_t imported = 0;
  std::size_t roundTrips = 0;
  std::size_t plain = 0;
  std::size_t plainPassed = 0;
};

Counts countsOf(const std::vector<Judgement>& judgements) {
  Counts counts;
  for (const Judgement& one : judgements) {
    counts.passed += one.verdict == Verdict::Passed ? 1 : 0;
    counts.failed += one.verdict == Verdict::Failed ? 1 : 0;
    counts.unsupported += one.verdict == Verdict::Unsupported ? 1 : 0;
    counts.imported += one.imported ? 1 : 0;
    counts.roundTrips += one.roundTrips ? 1 : 0;
    counts.plain += one.plain ? 1 : 0;
    counts.plainPassed += one.plain && one.verdict == Verdict::Passed ? 1 : 0;
  }
  return counts;
}

Json casesOf(const std::vector<Judgement>& judgements) {
  Json cases = Json::array();
  for (const Judgement& one : judgements) {
    cases.push_back({{"name", one.name},
                     {"verdict", nameOf(one.verdict)},
                     {"reason", one.reason},
                     {"operators", one.operators},
                     {"imported", one.imported},
                     {"round_trips", one.roundTrips},
                     {"plain", one.plain}});
  }
  return cases;
}

Result<Outcome> conform(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const std::vector<Judgement> judgements,
              conformance::judgeAll(options.folder, options.tolerance, context));
  const Counts counts = countsOf(judgements);
  Outcome outcome;
  outcome.good = counts.failed == 0;
  outcome.json = {{"cases", judgements.size()},    {"passed", counts.passed},
                  {"failed", counts.failed},       {"unsupported", counts.unsupported},
                  {"imported", counts.imported},   {"round_trips", counts.roundTrips},
                  {"plain", counts.plain},         {"plain_passed", counts.plainPassed},
                  {"results", casesOf(judgements)}};
  std::vector<std::vector<std::string>> rows = {{"case", "verdict", "imported", "round trip"}};
  for (const Judgement& one : judgements) {
    rows.push_back({one.name, nameOf(one.verdict), one.imported ? "yes" : "no",
                    one.roundTrips ? "yes" : "no"});
  }
  outcome.text = cli::table(rows);
  for (const Judgement& one : judgements)
    if (!one.reason.empty()) outcome.text += one.name + ": " + one.reason + "\n";
  outcome.text += std::to_string(counts.passed) + " passed, " + std::to_string(counts.failed) +
                  " failed, " + std::to_string(counts.unsupported) + " unsupported of " +
                  std::to_string(judgements.size()) + "\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(conformance) = {
    .name = "conformance",
    .summary = "Judge a folder of cases in the form of ONNX's own test suite",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("folder", options->folder,
                         "Holds a folder per case, such as libonnx-testdata's data/node");
      arguments.option("--tolerance", options->tolerance,
                       "Of floats, relative to the larger of 1 and the expected magnitude");
      return [options](const JobContext& context) { return conform(*options, context); };
    },
};

}  // namespace mote::commands::conformance_entry
