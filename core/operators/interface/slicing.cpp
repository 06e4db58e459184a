// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slices as kernel calls.
#include "core/operators/interface/slicing.h"

#include "core/kernels/movement.h"
#include "core/result/result.h"

namespace mote::operators {

Slicing wholeSlicing(std::size_t rank) {
  return {.start = std::vector<std::int64_t>(rank, 0), .step = std::vector<std::int64_t>(rank, 1)};
}

Result<void> emitSlice(const NodeView& view, Lowering& lowering, const Slicing& slicing,
                       Operand data, Operand result, Layout layout) {
  const std::size_t rank = slicing.start.size();
  if (rank > kMaxRank) {
    return view.refuse("operator.rank", "runs with at most %1 dimensions",
                       {std::to_string(kMaxRank)});
  }
  kernels::SliceParams params;
  for (std::size_t axis = 0; axis < rank; ++axis) {
    const std::size_t stored = storedAxis(axis, rank, layout);
    params.start[stored] = static_cast<std::int32_t>(slicing.start[axis]);
    params.step[stored] = static_cast<std::int32_t>(slicing.step[axis]);
  }
  lowering.emit("slice", params, {data}, {result});
  return {};
}

}  // namespace mote::operators
