// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person adds to the drawing of a graph and no computation sees: blocks and comments.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/graph/types.h"

namespace mote::graph {

/// Nodes drawn as one card while collapsed. A node is in one block at most; those that are gone are
/// passed over, so that they are there again when their removal is undone.
struct Block {
  std::string name;
  std::vector<NodeId> nodes;
  bool collapsed = true;
  std::optional<Position> position;  ///< of the card; none: laid out with the others
  bool operator==(const Block&) const = default;
};

/// A text beside the graph.
struct Comment {
  std::string text;
  Position position;  ///< its middle
  bool operator==(const Comment&) const = default;
};

struct Drawing {
  std::vector<Block> blocks;
  std::vector<Comment> comments;
  [[nodiscard]] bool empty() const noexcept { return blocks.empty() && comments.empty(); }
  bool operator==(const Drawing&) const = default;
};

/// The index of the node's block.
[[nodiscard]] std::optional<std::size_t> blockOf(const Drawing& drawing, NodeId node) noexcept;
/// The nodes become a collapsed block of this name and leave those they were in; blocks left with
/// fewer than two nodes go.
[[nodiscard]] Drawing withBlock(Drawing drawing, std::string name, std::vector<NodeId> nodes);

}  // namespace mote::graph
