// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering of sliding and global pools; channels last.
#pragma once

#include <string_view>

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// `stem`_f32, `stem`_s8 or `stem`_s16 with Pool2dParams over one to three spatial axes.
[[nodiscard]] Result<void> lowerPool(const NodeView& view, Lowering& lowering,
                                     std::string_view stem, bool countsPadding);
/// The places of the largest elements as that output, by attribute storage_order.
[[nodiscard]] Result<void> lowerPoolPlaces(const NodeView& view, Lowering& lowering,
                                           std::size_t output);
/// A reduction kernel (mean_f32, max_f32) over every spatial axis of a float32 input.
[[nodiscard]] Result<void> lowerGlobalPool(const NodeView& view, Lowering& lowering,
                                           std::string_view kernel);
/// The same for int8 or int16 with one quantization: a pool whose window is the whole plane.
void lowerGlobalPoolInt8(const NodeView& view, Lowering& lowering, std::string_view stem);
/// Input and output 0 are int8 or int16 with the same scale and zero point.
[[nodiscard]] bool keepsSteps(const NodeView& view);

}  // namespace mote::operators
