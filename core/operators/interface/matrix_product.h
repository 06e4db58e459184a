// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shape rule of matrix products, whatever their elements.
#pragma once

#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators {

/// Output of that element type for the product of inputs a and b over their last two axes, the
/// others broadcast as NumPy's matmul does.
[[nodiscard]] Result<Types> matrixProductTypes(const NodeView& view, std::size_t a, std::size_t b,
                                               ElementType element);
[[nodiscard]] Cost matrixProductCost(const NodeView& view, std::size_t a);

}  // namespace mote::operators
