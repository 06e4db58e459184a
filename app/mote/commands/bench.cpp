// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote bench: time of one inference on this computer, and of a peer's in the same run.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/peers/onnxruntime_session.h"
#include "core/profile/timing.h"

namespace mote::commands {
namespace {

using cli::Json;
using cli::Outcome;

constexpr std::string_view kPeer = "onnxruntime";

struct Options {
  cli::ModelOption model;
  std::size_t runs = 200;
  std::size_t warmup = 20;
  std::size_t threads = 1;
  bool reference = false;
  std::string peer;
  std::string peerModel;
};

/// Of int8 arrays the same steps counted from 0, as peers' unsigned models take them.
std::vector<Array> countedFromZero(const std::vector<Array>& inputs) {
  std::vector<Array> arrays;
  for (const Array& input : inputs) {
    if (input.type() != ElementType::Int8) {
      arrays.push_back(input);
      continue;
    }
    Bytes bytes(input.bytes().begin(), input.bytes().end());
    for (std::byte& byte : bytes) byte ^= std::byte{0x80};
    arrays.push_back(Array::make(ElementType::UInt8, input.dims(), std::move(bytes)).value());
  }
  return arrays;
}

/// The peer on the inputs of ours, ready to run; null where none was asked for.
Result<std::unique_ptr<peers::OnnxRuntimeSession>> peerOf(const Options& options,
                                                          const std::vector<Array>& inputs) {
  std::unique_ptr<peers::OnnxRuntimeSession> session;
  if (options.peer.empty()) return session;
  if (options.peer != kPeer) {
    return refused("bench.peer", "There is no peer %1; %2 is known",
                   {options.peer, std::string(kPeer)});
  }
  const std::string& model = options.peerModel.empty() ? options.model.path : options.peerModel;
  MOTE_ASSIGN(session, peers::OnnxRuntimeSession::open(std::filesystem::path(model)));
  MOTE_TRY(session->bind(inputs));
  if (!session->runBound().ok()) MOTE_TRY(session->bind(countedFromZero(inputs)));
  return session;
}

/// Inputs are written anew for each run: the arena may have put something else in their place.
Result<void> runOurs(execute::Executor& executor, const std::vector<Array>& inputs) {
  for (std::size_t i = 0; i < inputs.size(); ++i)
    std::ranges::copy(inputs[i].bytes(), executor.input(i).data);
  return executor.runInPlace();
}

Json factsOf(const profile::Timing& timing) {
  return {{"median_us", timing.median},
          {"min_us", timing.least},
          {"p90_us", timing.p90},
          {"runs", timing.runs},
          {"threads", 1}};
}

std::vector<std::string> rowOf(std::string_view name, const profile::Timing& timing) {
  return {std::string(name), cli::fixed(timing.median, 1), cli::fixed(timing.least, 1),
          cli::fixed(timing.p90, 1)};
}

Outcome outcomeOf(const std::vector<profile::Timing>& timings) {
  Outcome outcome;
  outcome.json = factsOf(timings[0]);
  std::vector<std::vector<std::string>> rows = {{"us", "median", "min", "p90"},
                                                rowOf("mote", timings[0])};
  std::string ratios;
  if (timings.size() > 1) {
    const double ratio = timings[0].median / timings[1].median;
    const double ratioMin = timings[0].least / timings[1].least;
    outcome.json["peer"] = factsOf(timings[1]);
    outcome.json["peer"]["name"] = kPeer;
    outcome.json["ratio"] = ratio;
    outcome.json["ratio_min"] = ratioMin;
    rows.push_back(rowOf(kPeer, timings[1]));
    ratios = "ratio (mote over " + std::string(kPeer) + ", below 1 is faster)  median " +
             cli::fixed(ratio, 3) + "  min " + cli::fixed(ratioMin, 3) + "\n";
  }
  outcome.text = cli::table(rows) + ratios + std::to_string(timings[0].runs) + " runs, 1 thread\n";
  return outcome;
}

Result<Outcome> bench(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const compile::CompileOptions compileOptions, options.model.compileOptions());
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
  MOTE_ASSIGN(
      execute::Executor executor,
      execute::Executor::load(compiled.image, options.reference ? execute::Kernels::Reference
                                                                : execute::Kernels::Fastest));
  MOTE_ASSIGN(const std::vector<Array> inputs, execute::noiseInputs(executor));
  MOTE_ASSIGN(const auto peer, peerOf(options, inputs));
  std::vector<std::function<Result<void>()>> contestants = {
      [&] { return runOurs(executor, inputs); }};
  if (peer) contestants.emplace_back([&] { return peer->runBound(); });
  MOTE_ASSIGN(const std::vector<profile::Timing> timings,
              profile::timeInTurns(contestants, {options.runs, options.warmup}, context));
  return outcomeOf(timings);
}

}  // namespace

MOTE_COMMAND(bench) = {
    .name = "bench",
    .summary = "Time of one inference on this computer, alone or against a peer in turns",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.option("--runs", options->runs, "Counted runs", {1, 1000000});
      arguments.option("--warmup", options->warmup, "Runs before counting starts");
      arguments.option("--threads", options->threads, "Threads of each; one so far", {1, 1});
      arguments.flag("--reference", options->reference, "Use the plain reference kernels");
      arguments.option("--peer", options->peer,
                       "Take turns with onnxruntime (packaging/install-peers fetches it)");
      arguments.option("--peer-model", options->peerModel,
                       "What the peer runs, if not the model itself");
      return [options](const JobContext& context) { return bench(*options, context); };
    },
};

}  // namespace mote::commands
