// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape rules of element-wise operators on numbers.
#pragma once

#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// The input holds real numbers: float, or integers with a quantization, or nobody knows yet.
[[nodiscard]] Result<void> requireReal(const NodeView& view, std::size_t input);
/// The input holds numbers: neither bool nor string.
[[nodiscard]] Result<void> requireNumber(const NodeView& view, std::size_t input);
/// One input of that kind, one output of its type.
[[nodiscard]] Result<Types> inferReal(const NodeView& view);
[[nodiscard]] Result<Types> inferNumber(const NodeView& view);
/// One or more inputs of one element type that broadcast together (Min, Sum ...).
[[nodiscard]] Result<Types> inferVariadic(const NodeView& view);
/// Every input has the same element type, as far as known.
[[nodiscard]] Result<void> requireOneElement(const NodeView& view);

}  // namespace mote::operators
