// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two models have in common and where they differ, whatever their nodes are called: which
// nodes are partners, what differs between partners, what came and went, and what that costs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::compare {

/// Of partners the strongest of what differs; Added and Removed have no partner.
enum class Kind : std::uint8_t {
  Same,
  Retuned,      ///< other weights, or other numbers in attributes, of the same shape
  Requantized,  ///< stored in another type or with other scales
  Changed,      ///< another shape, operator, attribute or input
  Added,
  Removed
};
inline constexpr std::size_t kKinds = 6;
/// "same", "retuned" ...
[[nodiscard]] const char* kindName(Kind kind) noexcept;

enum class Aspect : std::uint8_t {
  Operator,
  Attribute,  ///< `subject` is its name
  Input,      ///< reads something else; of a graph: its input `subject`
  Output,     ///< of a graph: its output `subject`
  Weights,    ///< numbers of a constant
  Storage,    ///< element type and scales
  Shape
};
/// "operator", "attribute" ...
[[nodiscard]] const char* aspectName(Aspect aspect) noexcept;

/// One thing that differs.
struct Fact {
  Aspect aspect = Aspect::Operator;
  Kind kind = Kind::Changed;  ///< what it makes of the pair
  std::string subject;
  std::string before;  ///< as text; empty where there was none
  std::string after;
  /// Of weights: length of the difference over the length of the longer of both, as vectors; with a
  /// normalization folded in that only one of both has.
  std::optional<double> distance;
};

struct Costs {
  std::uint64_t parameters = 0;
  std::uint64_t macs = 0;
  std::uint64_t weightBytes = 0;  ///< as stored
};

struct Pair {
  Kind kind = Kind::Same;
  graph::NodeId before;  ///< none where it was added
  graph::NodeId after;   ///< none where it was removed
  std::vector<Fact> facts;
  Costs costsBefore;
  Costs costsAfter;
};

struct Totals : Costs {
  std::size_t nodes = 0;  ///< quantizers and constants among them
  /// Of the compiled program; none where it does not compile.
  std::optional<std::size_t> flashBytes;
  std::optional<std::uint32_t> arenaBytes;
};

struct Comparison {
  /// Every node of both that computes something, in the order of `before` with what was added where
  /// it comes. Quantizers are looked through, and so is what follows from constants alone.
  std::vector<Pair> pairs;
  std::vector<Fact> ends;  ///< of the graphs' own inputs and outputs
  Totals before;
  Totals after;
  [[nodiscard]] std::size_t count(Kind kind) const noexcept;
  [[nodiscard]] bool same() const noexcept;
};

/// Takes about as long as reading the weights. Comparing the other way around gives the same pairs
/// the other way around.
[[nodiscard]] Result<Comparison> compareGraphs(const graph::Graph& before,
                                               const graph::Graph& after,
                                               const JobContext& context);

}  // namespace mote::compare
