// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales, zero points and axis of QuantizeLinear and DequantizeLinear nodes.
#pragma once

#include <optional>

#include "core/graph/types.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"

namespace mote::operators {

/// Type rule of both: input, scale, optional zero point; the output has the given element type.
[[nodiscard]] Result<Types> conversionTypes(const NodeView& view, ElementType element);
/// What a QuantizeLinear or DequantizeLinear node says, where scale and zero point are constants
/// that make sense: finite positive scales, as many as the axis has indices, and zero points of the
/// integers' own type. The axis is that of the input.
[[nodiscard]] std::optional<graph::Quantization> readQuantization(const NodeView& view);
/// Scales (or zero points, as float32) shaped to broadcast along the axis of a tensor of that rank.
[[nodiscard]] Array broadcastScales(const graph::Quantization& quantization, std::size_t rank);
[[nodiscard]] Array broadcastZeroPoints(const graph::Quantization& quantization, std::size_t rank);

}  // namespace mote::operators
