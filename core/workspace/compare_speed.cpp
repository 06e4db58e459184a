// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two compiled programs as contestants.
#include "core/workspace/compare_speed.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"

namespace mote::workspace {
namespace {

struct Contestant {
  execute::Executor executor;
  std::vector<Array> inputs;

  /// Inputs are written anew for each run: the arena may have put something else in their place.
  Result<void> run() {
    for (std::size_t i = 0; i < inputs.size(); ++i)
      std::ranges::copy(inputs[i].bytes(), executor.input(i).data);
    return executor.runInPlace();
  }
};

Result<std::function<Result<void>()>> contestant(const graph::Graph& graph) {
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(graph));
  MOTE_ASSIGN(execute::Executor executor, execute::Executor::load(compiled.image));
  MOTE_ASSIGN(std::vector<Array> inputs, execute::noiseInputs(executor));
  const auto one = std::make_shared<Contestant>(Contestant{std::move(executor), std::move(inputs)});
  return std::function<Result<void>()>([one] { return one->run(); });
}

}  // namespace

Result<SpeedComparison> compareSpeed(const graph::Graph& before, const graph::Graph& after,
                                     const profile::TurnOptions& options,
                                     const JobContext& context) {
  MOTE_ASSIGN(const auto first, contestant(before));
  MOTE_ASSIGN(const auto second, contestant(after));
  MOTE_ASSIGN(const auto timings, profile::timeInTurns({first, second}, options, context));
  return SpeedComparison{timings.at(0), timings.at(1)};
}

}  // namespace mote::workspace
