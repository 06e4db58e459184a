// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering of element-wise operators: one layout for all operands, tables for int8.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/kernels/elementwise.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

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

/// Two or more inputs (more are chained by pairs) through a broadcasting kernel with BinaryParams;
/// the output's clamp is applied by the last call.
[[nodiscard]] Result<void> lowerBinary(const NodeView& view, Lowering& lowering,
                                       std::string_view kernel);

}  // namespace mote::operators
