// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks are a transpose between two views of the dims.
#include "core/operators/interface/blocks.h"

#include "core/operators/interface/movement.h"

namespace mote::operators {

Result<std::int64_t> blockSize(const NodeView& view) {
  const std::int64_t size = view.integer("blocksize", 0);
  if (size >= 1 && size <= 0x7FFF) return size;
  return view.refuse("blocks.size", "cannot make blocks of %1 by %1", {std::to_string(size)});
}

Result<graph::Dim> divided(const NodeView& view, const graph::Dim& dim, std::int64_t divisor) {
  if (!dim.known()) return graph::Dim{};
  if (dim.size % divisor == 0) return dimOf(dim.size / divisor);
  return view.refuse("blocks.divide", "cannot divide %1 by %2",
                     {std::to_string(dim.size), std::to_string(divisor)});
}

Result<void> lowerBlocks(const NodeView& view, Lowering& lowering, const Dims& split,
                         const Permutation& permutation) {
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::ChannelsLast));
  const Operand moved = transposed(lowering, lowering.reshaped(data, split), permutation);
  lowering.alias(view.output(0)->id, Layout::ChannelsLast, moved);
  return {};
}

}  // namespace mote::operators
