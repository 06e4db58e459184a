// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer's session, the inputs of both, and the turns.
#include "app/mote/cli/race.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/execute/thread_pool.h"
#include "core/peers/onnxruntime_session.h"
#include "core/peers/plainer_processor.h"

namespace mote::cli {
namespace {

constexpr std::string_view kPeer = "onnxruntime";
constexpr std::string_view kPeerKernels = "avx2";

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

/// A lesser processor, shown to the peer where that was asked for.
Result<std::optional<peers::PlainerProcessor>> shownTo(const RaceOptions& options) {
  std::optional<peers::PlainerProcessor> shown;
  if (options.peerKernels.empty()) return shown;
  if (options.peerKernels != kPeerKernels) {
    return refused("bench.peer-kernels", "A peer cannot be held to %1; %2 is known",
                   {options.peerKernels, std::string(kPeerKernels)});
  }
  MOTE_ASSIGN(peers::PlainerProcessor plainer, peers::PlainerProcessor::make());
  shown.emplace(std::move(plainer));
  return shown;
}

/// The peer on the inputs of ours, ready to run and run once; null where none was asked for.
Result<std::unique_ptr<peers::OnnxRuntimeSession>> peerOf(const RaceOptions& options,
                                                          const std::vector<Array>& inputs) {
  std::unique_ptr<peers::OnnxRuntimeSession> session;
  if (options.peer.empty()) return session;
  if (options.peer != kPeer) {
    return refused("bench.peer", "There is no peer %1; %2 is known",
                   {options.peer, std::string(kPeer)});
  }
  MOTE_ASSIGN(const auto shown, shownTo(options));
  MOTE_ASSIGN(session, peers::OnnxRuntimeSession::open(std::filesystem::path(options.peerModel),
                                                       options.threads));
  MOTE_TRY(session->bind(inputs));
  if (session->runBound().ok()) return session;
  MOTE_TRY(session->bind(countedFromZero(inputs)));
  MOTE_TRY(session->runBound());
  return session;
}

/// Inputs are written anew for each run: the arena may have put something else in their place.
Result<void> runOurs(execute::Executor& executor, const std::vector<Array>& inputs) {
  for (std::size_t i = 0; i < inputs.size(); ++i)
    std::ranges::copy(inputs[i].bytes(), executor.input(i).data);
  return executor.runInPlace();
}

Json factsOf(const profile::Timing& timing, std::size_t threads) {
  return {{"median_us", timing.median},
          {"min_us", timing.least},
          {"p90_us", timing.p90},
          {"runs", timing.runs},
          {"threads", threads}};
}

}  // namespace

void RaceOptions::declare(Arguments& arguments) {
  arguments.option("--runs", runs, "Counted runs of each", {1, 1000000});
  arguments.option("--warmup", warmup, "Runs before counting starts");
  arguments.option("--threads", threads, "Threads of each",
                   {1, static_cast<double>(execute::ThreadPool::kMostThreads)});
  arguments.option("--kernels", kernels, kKernelsHelp);
  arguments.option("--peer", peer,
                   "Take turns with onnxruntime (packaging/install-peers fetches it)");
  arguments.option("--peer-kernels", peerKernels,
                   "Show the peer a processor with no more than this: avx2");
}

Result<Race> race(const compile::Compiled& program, const RaceOptions& options,
                  const JobContext& context) {
  MOTE_ASSIGN(const execute::Kernels kernels, execute::kernelsNamed(options.kernels));
  MOTE_ASSIGN(execute::Executor executor,
              execute::Executor::load(program.image, kernels, options.threads));
  MOTE_ASSIGN(const std::vector<Array> inputs, execute::noiseInputs(executor));
  MOTE_ASSIGN(const auto peer, peerOf(options, inputs));
  std::vector<std::function<Result<void>()>> contestants = {
      [&] { return runOurs(executor, inputs); }};
  if (peer) contestants.emplace_back([&] { return peer->runBound(); });
  MOTE_ASSIGN(const std::vector<profile::Timing> timings,
              profile::timeInTurns(contestants, {options.runs, options.warmup}, context));
  Race result{timings[0], std::nullopt};
  if (peer) result.peer = timings[1];
  return result;
}

std::string kindOf(const RaceOptions& options) {
  return std::to_string(options.threads) + (options.threads == 1 ? " thread" : " threads") +
         ", kernels: " + options.kernels +
         (options.peerKernels.empty() ? "" : ", of the peer: " + options.peerKernels);
}

Json raceJson(const Race& race, const RaceOptions& options) {
  Json json = factsOf(race.ours, options.threads);
  json["kernels"] = options.kernels;
  if (!race.peer) return json;
  json["peer"] = factsOf(*race.peer, options.threads);
  json["peer"]["name"] = options.peer;
  if (!options.peerKernels.empty()) json["peer"]["kernels"] = options.peerKernels;
  json["ratio"] = race.ratio();
  json["ratio_min"] = race.ratioOfMinima();
  return json;
}

}  // namespace mote::cli
