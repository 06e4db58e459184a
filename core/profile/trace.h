// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trace: what one inference cost, node by node, on a board or on the desktop, and its comparison.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/execute/executor.h"
#include "core/result/result.h"

namespace mote::profile {

struct LayerTrace {
  std::uint32_t node = 0;  ///< of the program
  std::string name;
  std::string type;         ///< operator
  std::uint64_t value = 0;  ///< in the trace's unit
  std::uint32_t hash = 0;   ///< infer::layerHash of the outputs
};

/// Units: "ns", "cycles", or "instructions" (emulated boards: executed instructions, not cycles).
struct Trace {
  std::string board;
  bool emulated = false;
  std::string unit;
  std::uint64_t total = 0;              ///< one inference, silent: no probe running
  std::uint64_t instrumentedTotal = 0;  ///< the same with per-layer reporting; 0 = not measured
  std::uint64_t load = 0;               ///< from the last byte to ready to run; 0 = not measured
  std::vector<LayerTrace> layers;
  std::uint64_t arenaBytes = 0;
  std::uint64_t stackBytes = 0;  ///< high water; 0 = not known
  bool deadlineMissed = false;
  std::vector<Array> outputs;
};

/// The same program and inputs on this computer: hashes to compare with, times in ns.
[[nodiscard]] Result<Trace> traceOnDesktop(execute::Executor& executor,
                                           std::span<const Array> inputs);

/// The first node whose hash differs, or outputs that differ; nothing = bit-exact.
[[nodiscard]] std::optional<std::string> firstDivergence(const Trace& reference,
                                                         const Trace& other);

}  // namespace mote::profile
