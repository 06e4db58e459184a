// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering of operators that only move elements; they work for any element type.
#pragma once

#include <span>

#include "core/array/array.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// The input in that layout, ready to be moved to that output: int8 in other steps than the
/// output's is requantized. Refuses elements without bytes: strings.
[[nodiscard]] Result<Operand> movable(const NodeView& view, Lowering& lowering, std::size_t input,
                                      Layout layout, std::size_t output = 0);
/// Output 0 is input 0 with other dims (Reshape and its kin).
[[nodiscard]] Result<void> lowerReshape(const NodeView& view, Lowering& lowering);
/// Output 0 is input 0, layout and all.
[[nodiscard]] Result<void> lowerIdentity(const NodeView& view, Lowering& lowering);
/// The outputs are these constants. Refuses where there are none.
[[nodiscard]] Result<void> lowerConstants(const NodeView& view, Lowering& lowering,
                                          std::span<const Array> values);

}  // namespace mote::operators
