// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks and comments change as a whole: they are few and small.
#include <cmath>
#include <unordered_set>
#include <utility>

#include "core/graph/editor.h"

namespace mote::graph {
namespace {

bool finite(const Position& position) {
  return std::isfinite(position.x) && std::isfinite(position.y);
}

Result<void> checkDrawing(const Drawing& drawing) {
  std::unordered_set<NodeId> seen;
  for (const Block& block : drawing.blocks) {
    if (block.position && !finite(*block.position))
      return refused("graph.place", "The place of block '%1' is not finite", {block.name});
    for (const NodeId id : block.nodes) {
      if (!seen.insert(id).second)
        return refused("graph.two-blocks", "A node of block '%1' is in another block",
                       {block.name});
    }
  }
  for (const Comment& comment : drawing.comments) {
    if (!finite(comment.position))
      return refused("graph.place", "The place of comment '%1' is not finite", {comment.text});
  }
  return {};
}

}  // namespace

Result<Edit> Editor::change(SetDrawing edit) {
  MOTE_TRY(checkDrawing(edit.drawing));
  std::swap(m_graph.drawing, edit.drawing);
  return Edit(std::move(edit));
}

}  // namespace mote::graph
