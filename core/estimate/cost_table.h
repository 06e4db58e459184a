// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kernels of one instruction set cost, fitted from profiles: instructions per unit of
// work.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/estimate/work.h"
#include "core/figure/figure.h"
#include "core/result/result.h"

namespace mote::estimate {

struct KernelCost {
  Terms perTerm = {};
  double factor = 1.0;    ///< by which a node's estimate may be wrong: nine of ten are closer
  std::size_t nodes = 0;  ///< it was fitted from
};

/// A node that was profiled.
struct Sample {
  std::string network;
  Work work;
  double instructions = 0.0;
};

struct CostTable {
  std::string id;      ///< the kernels' room: "armv7em"
  std::string unit;    ///< what was counted: "instructions", on real boards "cycles"
  std::string source;  ///< for people: what was run, and where
  std::size_t networks = 0;
  /// By which a network's sum may be wrong: that of nine of ten networks is closer, each estimated
  /// from the others.
  double factor = 1.0;
  std::map<std::string, KernelCost, std::less<>> kinds;  ///< by Work::kind; "*" for all others
};

/// Where nothing of the kind was measured, the figure is a guess.
struct NodeCost {
  Figure instructions;
  bool guessed = false;
};
[[nodiscard]] NodeCost costOf(const CostTable& table, const Work& work);

/// id, unit and source stay empty.
[[nodiscard]] CostTable fitCosts(std::span<const Sample> samples);

/// Estimated over counted instructions of each network, from the costs of the other networks.
[[nodiscard]] std::map<std::string, double> leaveOneOut(std::span<const Sample> samples);

/// The tables this program was built with.
[[nodiscard]] const std::vector<CostTable>& costTables();
/// nullptr where none has the id.
[[nodiscard]] const CostTable* findCosts(std::string_view id);

/// Refused: "costs.malformed".
[[nodiscard]] Result<CostTable> parseCosts(std::string_view json);
[[nodiscard]] std::string costsText(const CostTable& table);

}  // namespace mote::estimate
