// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantized operands brought to the output's steps, for operators that join several of them.
#pragma once

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"

namespace mote::operators {

/// Every input and output 0 is int8, or all int16, with one scale and zero point.
[[nodiscard]] bool allQuantized(const NodeView& view);
/// The operand of `input` with the same reals in the output's steps; as it is where not
/// quantized.
[[nodiscard]] Operand inOutputSteps(const NodeView& view, Lowering& lowering, std::size_t input,
                                    Operand operand, std::size_t output = 0);

}  // namespace mote::operators
