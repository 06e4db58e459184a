// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote bench: time of one inference on this computer.
#include <algorithm>
#include <chrono>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/execute/executor.h"

namespace mote::commands {
namespace {

using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::size_t runs = 200;
  std::size_t warmup = 20;
  bool reference = false;
};

double microseconds(std::chrono::steady_clock::duration duration) {
  return std::chrono::duration<double, std::micro>(duration).count();
}

Result<std::vector<double>> timeRuns(execute::Executor& executor, const Options& options,
                                     const JobContext& context) {
  std::vector<double> times;
  for (std::size_t i = 0; i < options.warmup + options.runs; ++i) {
    if (context.cancelled()) return cancelled();
    const auto start = std::chrono::steady_clock::now();
    MOTE_TRY(executor.runInPlace());
    if (i >= options.warmup)
      times.push_back(microseconds(std::chrono::steady_clock::now() - start));
  }
  std::ranges::sort(times);
  return times;
}

Result<Outcome> bench(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const compile::CompileOptions compileOptions, options.model.compileOptions());
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
  MOTE_ASSIGN(
      execute::Executor executor,
      execute::Executor::load(compiled.image, options.reference ? execute::Kernels::Reference
                                                                : execute::Kernels::Fastest));
  MOTE_ASSIGN(const std::vector<double> times, timeRuns(executor, options, context));
  const double median = times[times.size() / 2];
  const double p90 = times[times.size() * 9 / 10];
  Outcome outcome;
  outcome.json = {{"median_us", median},
                  {"min_us", times.front()},
                  {"p90_us", p90},
                  {"runs", times.size()},
                  {"threads", 1}};
  outcome.text = "median  " + cli::fixed(median, 1) + " us\nmin     " +
                 cli::fixed(times.front(), 1) + " us\np90     " + cli::fixed(p90, 1) + " us\n" +
                 std::to_string(times.size()) + " runs, 1 thread\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(bench) = {
    .name = "bench",
    .summary = "Time of one inference on this computer",
    .declare = [](CLI::App& app) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(app);
      app.add_option("--runs", options->runs, "Counted runs")->check(CLI::Range(1, 1000000));
      app.add_option("--warmup", options->warmup, "Runs before counting starts");
      app.add_flag("--reference", options->reference, "Use the plain reference kernels");
      return [options](const JobContext& context) { return bench(*options, context); };
    },
};

}  // namespace mote::commands
