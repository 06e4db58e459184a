// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators that treat each vector along one axis by itself: softmaxes and norms.
#pragma once

#include <string_view>

#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// One real input, an output of its type; attribute axis (-1).
[[nodiscard]] Result<Types> inferAlongAxis(const NodeView& view);

struct AlongAxis {
  Operand input;
  Operand output;
  AxisView view;
};
/// Input and output in the layout at hand. Refuses other elements than float32.
[[nodiscard]] Result<AlongAxis> defineAlongAxis(const NodeView& view, Lowering& lowering);

/// A float32 kernel whose parameters begin with outer, count and inner.
template <typename Params>
[[nodiscard]] Result<void> lowerAlongAxis(const NodeView& view, Lowering& lowering,
                                          std::string_view kernel) {
  MOTE_ASSIGN(const AlongAxis along, defineAlongAxis(view, lowering));
  Params params;
  setAxisView(params, along.view);
  lowering.emit(kernel, params, {along.input}, {along.output});
  return {};
}

}  // namespace mote::operators
