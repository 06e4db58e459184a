// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Latency and energy of one inference on a board that need not be there, with their bands:
//   instructions = work x costs;  time = instructions x cycles per instruction / clock;
//   energy = time x power.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/compile/compile.h"
#include "core/estimate/cost_table.h"
#include "core/figure/figure.h"
#include "core/graph/ids.h"
#include "core/result/result.h"

namespace mote::estimate {

/// What an estimate needs to know of a board.
struct Target {
  std::string id;
  std::string name;   ///< for people
  std::string costs;  ///< id of the table for its kernels
  double clockHz = 0.0;
  Figure cyclesPerInstruction;
  Figure milliwatts;             ///< not known: no energy
  std::uint64_t flashBytes = 0;  ///< for a program
  std::uint64_t ramBytes = 0;    ///< for working memory
  std::string source;            ///< of clock and memories
};

struct NodeEstimate {
  Figure instructions;
  Figure latencyUs;
  bool guessed = false;  ///< its kernel was never measured
};

struct Estimate {
  std::vector<NodeEstimate> nodes;  ///< one per program node
  Figure instructions;
  Figure latencyUs;
  Figure energyUj;            ///< not known where the power is not
  double guessedShare = 0.0;  ///< of the instructions
};

[[nodiscard]] Result<Estimate> estimateOn(const compile::Compiled& compiled, const Target& target,
                                          const CostTable& costs);
/// With the built-in table of the target. Refused: "estimate.costs" where it has none.
[[nodiscard]] Result<Estimate> estimateOn(const compile::Compiled& compiled, const Target& target);

/// By node of the source graph, in microseconds.
[[nodiscard]] std::map<graph::NodeId, double> latencyByNode(const compile::Compiled& compiled,
                                                            const Estimate& estimate);

}  // namespace mote::estimate
