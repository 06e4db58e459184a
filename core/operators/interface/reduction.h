// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Reduce operators share: axes, output type, and the kernels' [outer, count, inner] view.
#pragma once

#include <functional>
#include <string_view>

#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Axes as input 1 or attribute `axes` (none: all, or with noop_with_empty_axes nothing), keepdims.
[[nodiscard]] Result<Types> inferReduction(const NodeView& view);

/// An operand and its axes to reduce, which are neighbours; `emit` writes the reduced operand.
using ReductionBody =
    std::function<Result<void>(Operand input, const AxisView& view, Operand output)>;

/// Brings the axes of input 0 together (moving elements only where they are apart), defines the
/// output and calls `body`. Where nothing is reduced the output is the input.
[[nodiscard]] Result<void> lowerReduction(const NodeView& view, Lowering& lowering,
                                          const ReductionBody& body);

/// The float32 kernel `kernel`, with others before and after it, element by element; int64 and
/// int32 (shape arithmetic) by `integers` where there is one.
struct ReductionKernels {
  std::string_view before = {};  ///< unary float32 kernel, "square", or none
  std::string_view kernel = {};
  std::string_view after = {};
  std::string_view integers = {};
};
[[nodiscard]] Result<void> lowerReduction(const NodeView& view, Lowering& lowering,
                                          const ReductionKernels& kernels);

}  // namespace mote::operators
