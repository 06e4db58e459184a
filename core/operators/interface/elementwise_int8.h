// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering of int8 and int16 sums and products with TensorFlow Lite's rescaling.
#pragma once

#include <string_view>

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// Both inputs and the output are int8, or all int16, with one scale and zero point each.
[[nodiscard]] bool allInt8(const NodeView& view);
/// allInt8, and scales apart by no more than the fixed point of ADD can express.
[[nodiscard]] bool acceptsSumInt8(const NodeView& view);
/// "add" or "sub": both inputs brought to twice the larger scale, 20 bits up, of int16 15.
[[nodiscard]] Result<void> lowerSumInt8(const NodeView& view, Lowering& lowering,
                                        std::string_view stem);
[[nodiscard]] Result<void> lowerProductInt8(const NodeView& view, Lowering& lowering);

}  // namespace mote::operators
