// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering of element-wise operators: one layout for all operands, tables for int8.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

class Steps;

/// One input, one output of equal shape: the float32 kernel, or for int8 a table of `function`
/// between the quantizations of input and output. Refuses other element types.
[[nodiscard]] Result<void> lowerUnary(const NodeView& view, Lowering& lowering,
                                      std::string_view kernel, const kernels::UnaryParams& params,
                                      const std::function<double(double)>& function);

/// Every input as an operand that broadcasts to the output in `layout` (which is chosen: that of
/// the first input of the output's rank, Plain where not every input can follow cheaply).
struct BroadcastOperands {
  Layout layout = Layout::Plain;
  std::vector<Operand> inputs;
};
[[nodiscard]] BroadcastOperands broadcastOperands(const NodeView& view, Lowering& lowering);

/// A broadcasting kernel with BinaryParams ("add", "minimum" ...) or a comparison ("less" ...), or
/// for float64 and uint64 its counterpart in binary_wide.
void emitPair(Lowering& lowering, std::string_view kernel, Operand a, Operand b, Operand output,
              const Clamp& clamp = {});

/// Two or more inputs (more are chained by pairs) through a broadcasting kernel with BinaryParams;
/// the output's clamp is applied by the last call.
[[nodiscard]] Result<void> lowerBinary(const NodeView& view, Lowering& lowering,
                                       std::string_view kernel);

/// int32 or int64 that stand for themselves.
[[nodiscard]] bool isInteger(ElementType type) noexcept;
/// One integer input through these steps, in the layout at hand.
[[nodiscard]] Result<void> lowerInteger(
    const NodeView& view, Lowering& lowering,
    const std::function<Operand(const Steps&, ElementType, Operand)>& steps);

}  // namespace mote::operators
