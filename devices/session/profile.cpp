// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Uploads, feeds, runs twice and reads the outputs back.
#include "devices/session/profile.h"

#include <algorithm>
#include <chrono>

#include "core/program/program.h"

namespace mote::session {
namespace {

using Clock = std::chrono::steady_clock;
using link::Milliseconds;

constexpr Milliseconds kBase{1500};

/// Emulated boards with plain kernels do a few million multiply-accumulates a second on a busy
/// computer.
Milliseconds patienceFor(std::uint64_t macs) {
  constexpr std::uint64_t kMacsPerMillisecond = 2500;
  return kBase + Milliseconds(macs / kMacsPerMillisecond);
}

Result<std::vector<Array>> readOutputs(Session& session, const program::Program& program,
                                       const JobContext& context) {
  std::vector<Array> outputs;
  for (std::uint32_t i = 0; i < program.header().outputCount; ++i) {
    const std::uint16_t index = program.output(i);
    const TensorView view = program.view(index, nullptr);
    MOTE_ASSIGN(Bytes bytes, session.readTensor(index, view.bytes, context));
    MOTE_ASSIGN(Array array,
                Array::make(view.type, {view.dims, view.dims + view.rank}, std::move(bytes)));
    outputs.push_back(std::move(array));
  }
  return outputs;
}

Result<void> feed(Session& session, const ProfileRequest& request) {
  for (std::size_t i = 0; i < request.inputs.size(); ++i) {
    MOTE_TRY(session.writeInput(static_cast<std::uint32_t>(i), request.inputs[i].bytes()));
  }
  return {};
}

/// The layered run: fills in the trace's layers.
Result<RunSummary> runLayers(Session& session, const ProfileRequest& request, profile::Trace& trace,
                             const std::function<void(const profile::LayerTrace&)>& heard,
                             const JobContext& context) {
  RunOptions options;
  std::uint64_t most = 0;
  for (const NodeLabel& node : request.nodes) most = std::max(most, node.macs);
  options.patience = patienceFor(most);
  return session.run(
      options,
      [&](const LayerEvent& event) {
        if (event.node >= trace.layers.size()) return;
        profile::LayerTrace& layer = trace.layers[event.node];
        layer.value = event.ticks;
        layer.hash = event.hash;
        context.report(
            static_cast<double>(event.node + 1) / static_cast<double>(trace.layers.size()),
            "profile");
        if (heard) heard(layer);
      },
      context);
}

}  // namespace

Result<profile::Trace> profileOnBoard(Session& session, const ProfileRequest& request,
                                      const std::function<void(const profile::LayerTrace&)>& heard,
                                      const JobContext& context) {
  // The image is checked here too: indices read from it are used below.
  const std::vector<std::max_align_t> aligned = [&] {
    std::vector<std::max_align_t> words(request.image.size() / sizeof(std::max_align_t) + 1);
    std::ranges::copy(request.image, reinterpret_cast<std::byte*>(words.data()));
    return words;
  }();
  program::Program program;
  const auto image = std::as_bytes(std::span(aligned)).first(request.image.size());
  if (const Status status = program::Program::open(image, program); !status.ok())
    return fromStatus(status, "Model");
  MOTE_ASSIGN(const LoadInfo loaded, session.upload(request.image, context));
  MOTE_TRY(feed(session, request));
  profile::Trace trace;
  trace.board = session.board().id;
  trace.emulated = session.board().emulated;
  trace.unit = session.board().unit;
  trace.layers.resize(loaded.nodeCount);
  for (std::uint32_t i = 0; i < trace.layers.size(); ++i) {
    trace.layers[i].node = i;
    if (i >= request.nodes.size()) continue;
    trace.layers[i].name = request.nodes[i].name;
    trace.layers[i].type = request.nodes[i].type;
  }
  const auto start = Clock::now();
  MOTE_ASSIGN(const RunSummary layered, runLayers(session, request, trace, heard, context));
  const auto spent = std::chrono::duration_cast<Milliseconds>(Clock::now() - start);
  trace.instrumentedTotal = layered.laps.empty() ? 0 : layered.laps.front();
  MOTE_ASSIGN(trace.outputs, readOutputs(session, program, context));
  RunOptions silent;
  silent.layers = false;
  silent.hashes = false;
  silent.deadlineTicks = request.deadlineTicks;
  silent.patience = std::max(kBase, spent * 2);
  MOTE_ASSIGN(const RunSummary quiet, session.run(silent, {}, context));
  trace.total = quiet.laps.empty() ? 0 : quiet.laps.front();
  trace.deadlineMissed = quiet.deadlinesMissed > 0;
  trace.stackBytes = quiet.stackBytes;
  trace.load = loaded.loadTicks;
  trace.arenaBytes = loaded.arenaBytes;
  return trace;
}

}  // namespace mote::session
