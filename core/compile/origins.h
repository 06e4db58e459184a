// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way back from what the compiler adds to the graph it was given.
#pragma once

#include <unordered_map>

#include "core/graph/ids.h"

namespace mote::compile {

/// Of nodes and values that stand for others: those of the graph they come from.
struct Origins {
  std::unordered_map<graph::NodeId, graph::NodeId> nodes;
  std::unordered_map<graph::ValueId, graph::ValueId> values;
  [[nodiscard]] graph::NodeId of(graph::NodeId node) const {
    const auto found = nodes.find(node);
    return found == nodes.end() ? node : found->second;
  }
  [[nodiscard]] graph::ValueId of(graph::ValueId value) const {
    const auto found = values.find(value);
    return found == values.end() ? value : found->second;
  }
};

}  // namespace mote::compile
