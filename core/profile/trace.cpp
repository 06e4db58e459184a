// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a program on this computer under a probe and compares traces.
#include "core/profile/trace.h"

#include <chrono>

#include "core/infer/layer_hash.h"

namespace mote::profile {
namespace {

using Clock = std::chrono::steady_clock;

std::uint64_t nanoseconds(Clock::duration duration) {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(duration).count());
}

struct Recorder {
  std::vector<LayerTrace>* layers;
  Clock::time_point start;

  static void before(void* context, std::uint32_t /*node*/) noexcept {
    static_cast<Recorder*>(context)->start = Clock::now();
  }
  static void after(void* context, std::uint32_t node,
                    std::span<const TensorView> outputs) noexcept {
    auto* self = static_cast<Recorder*>(context);
    LayerTrace& layer = (*self->layers)[node];
    layer.value = nanoseconds(Clock::now() - self->start);
    layer.hash = infer::layerHash(outputs);
  }
};

}  // namespace

Result<Trace> traceOnDesktop(execute::Executor& executor, std::span<const Array> inputs) {
  Trace trace;
  trace.board = "desktop";
  trace.unit = "ns";
  trace.arenaBytes = executor.program().arenaBytes();
  trace.layers.resize(executor.program().nodeCount());
  for (std::uint32_t node = 0; node < trace.layers.size(); ++node) {
    trace.layers[node].node = node;
    trace.layers[node].name = executor.program().nodeName(node);
  }
  Recorder recorder{&trace.layers, {}};
  const auto begin = Clock::now();
  MOTE_ASSIGN(trace.outputs,
              executor.run(inputs, {&recorder, &Recorder::before, &Recorder::after}));
  trace.instrumentedTotal = nanoseconds(Clock::now() - begin);
  const auto silent = Clock::now();
  MOTE_ASSIGN(trace.outputs, executor.run(inputs));
  trace.total = nanoseconds(Clock::now() - silent);
  return trace;
}

std::optional<std::string> firstDivergence(const Trace& reference, const Trace& other) {
  if (reference.layers.size() != other.layers.size()) return "number of layers";
  for (std::size_t i = 0; i < reference.layers.size(); ++i) {
    if (reference.layers[i].hash != other.layers[i].hash) return reference.layers[i].name;
  }
  if (reference.outputs.size() != other.outputs.size()) return "number of outputs";
  for (std::size_t i = 0; i < reference.outputs.size(); ++i) {
    if (!(reference.outputs[i] == other.outputs[i])) return "output " + std::to_string(i + 1);
  }
  return std::nullopt;
}

}  // namespace mote::profile
