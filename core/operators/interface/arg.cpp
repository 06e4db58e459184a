// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArgMax and ArgMin in common.
#include "core/operators/interface/arg.h"

#include "core/kernels/arg.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators {

Result<Types> inferArg(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireNumber(view, 0));
  graph::TensorType result = view.inputType(0);
  result.element = ElementType::Int64;
  const bool keeps = view.integer("keepdims", 1) != 0;
  if (!result.ranked) return Types{result};
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), result.dims.size()));
  if (result.dims[axis].known() && result.dims[axis].size == 0)
    return view.refuse("arg.empty", "has nothing to choose from along axis %1",
                       {std::to_string(axis)});
  if (keeps) {
    result.dims[axis] = dimOf(1);
  } else {
    result.dims.erase(result.dims.begin() + static_cast<std::ptrdiff_t>(axis));
  }
  return output(view, std::move(result));
}

Result<void> lowerArg(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const Operand input = lowering.use(view.input(0)->id, Layout::Plain);
  const Dims dims = lowering.dims(input);
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", 0), dims.size()));
  kernels::ArgParams params;
  setAxisView(params, axisView(dims, axis, axis));
  params.last = view.integer("select_last_index", 0) != 0 ? 1 : 0;
  lowering.emit(kernel, params, {input}, {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace mote::operators
