// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What operators that read or write at given indices share.
#pragma once

#include "core/kernels/movement.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Input 1 holds indices: int32 or int64.
[[nodiscard]] Result<void> requireIndices(const NodeView& view);
/// Output type of ScatterElements and ScatterND: that of the data.
[[nodiscard]] Result<Types> inferScatter(const NodeView& view);
/// Attribute reduction ("none").
[[nodiscard]] Result<kernels::ScatterReduction> scatterReduction(const NodeView& view);
/// Emits the kernel on the three inputs in plain order.
[[nodiscard]] Result<void> lowerScatter(const NodeView& view, Lowering& lowering,
                                        std::string_view kernel, std::size_t axis);

}  // namespace mote::operators
