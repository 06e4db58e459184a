// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Start, step and length along each axis: what Slice, Split and negative pads come down to.
#pragma once

#include <cstdint>
#include <vector>

#include "core/array/array.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"

namespace mote::operators {

/// output[i] = input[start + i * step]; plain axes, one entry each.
struct Slicing {
  std::vector<std::int64_t> start;
  std::vector<std::int64_t> step;
};

/// Everything, in order.
[[nodiscard]] Slicing wholeSlicing(std::size_t rank);
/// Emits the kernel from `data` to `result`, both of `layout`.
[[nodiscard]] Result<void> emitSlice(const NodeView& view, Lowering& lowering,
                                     const Slicing& slicing, Operand data, Operand result,
                                     Layout layout);

}  // namespace mote::operators
