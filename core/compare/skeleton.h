// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph as comparing sees it: the nodes that compute something, in an order that neither names
// nor places in a file decide. What follows from constants is one; quantizing is looked through:
//   x -> Conv -> QuantizeLinear -> DequantizeLinear -> Relu
//   x -> Conv -> Relu, the result of Conv stored as int8
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/graph/graph.h"

namespace mote::compare {

inline constexpr std::uint32_t kNone = ~0U;

/// How a tensor is stored between two parts.
struct Storage {
  ElementType element = ElementType::Undefined;
  std::optional<graph::Quantization> quantization;
};

/// What a part reads.
struct Operand {
  enum class From : std::uint8_t { Nothing, Part, Input, Constant };
  From from = From::Nothing;
  std::uint32_t index = kNone;  ///< of the part, or among the graph's inputs
  std::uint32_t result = 0;     ///< which of that part's
  graph::ValueId value;         ///< of a constant as stored, else as made
  Storage storage;
};

/// Who reads a part's result; no reader: the graph's output number `slot`.
struct Use {
  std::uint32_t reader = kNone;
  std::uint32_t slot = 0;
  std::uint32_t result = 0;
};

struct Part {
  graph::NodeId node;
  graph::Attributes attributes;   ///< plain ones
  std::vector<Operand> operands;  ///< inputs, then what subgraphs capture
  std::vector<Storage> results;
  std::vector<Use> uses;
};

struct Skeleton {
  /// With the source's ids, all types that are known, and constants in the place of what follows
  /// from them.
  graph::Graph graph;
  std::vector<Part> parts;    ///< makers before readers
  std::vector<Operand> ends;  ///< the graph's outputs

  [[nodiscard]] const graph::Node& node(std::uint32_t part) const {
    return *graph.node(parts[part].node);
  }
  /// The constant itself; null where the operand is none.
  [[nodiscard]] const Array* constant(const Operand& operand) const;
};

[[nodiscard]] Skeleton skeletonOf(const graph::Graph& source);

}  // namespace mote::compare
