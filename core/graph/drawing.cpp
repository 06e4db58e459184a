// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/drawing.h"

#include <algorithm>
#include <utility>

namespace mote::graph {

std::optional<std::size_t> blockOf(const Drawing& drawing, NodeId node) noexcept {
  const auto found = std::ranges::find_if(drawing.blocks, [node](const Block& block) {
    return std::ranges::find(block.nodes, node) != block.nodes.end();
  });
  if (found == drawing.blocks.end()) return std::nullopt;
  return static_cast<std::size_t>(found - drawing.blocks.begin());
}

Drawing withBlock(Drawing drawing, std::string name, std::vector<NodeId> nodes) {
  std::ranges::sort(nodes);
  for (Block& block : drawing.blocks) {
    std::erase_if(block.nodes,
                  [&nodes](NodeId id) { return std::ranges::binary_search(nodes, id); });
  }
  std::erase_if(drawing.blocks, [](const Block& block) { return block.nodes.size() < 2; });
  drawing.blocks.push_back({std::move(name), std::move(nodes), true, {}});
  return drawing;
}

}  // namespace mote::graph
