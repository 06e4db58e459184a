// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element types changed by kernels: Cast and CastLike, and steps of other operators.
#pragma once

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// The kernel from the one operand's type to the other's.
void emitCast(Lowering& lowering, Operand from, Operand to);
/// The operand as that type; itself where it is of that type.
[[nodiscard]] Operand castTo(Lowering& lowering, Operand operand, ElementType type);
/// Output 0 is input 0 in the output's element type. Refuses strings.
[[nodiscard]] Result<void> lowerCast(const NodeView& view, Lowering& lowering);
/// Constants that stay out of programs: half and double precision to float32.
[[nodiscard]] std::vector<Array> foldCast(const NodeView& view, ElementType to);

}  // namespace mote::operators
