// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CumSum: sums of the elements so far along one axis.
#include "core/kernels/arg.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::cum_sum_entry {
namespace {

/// The axis, or unset where it is not constant.
Result<std::optional<std::size_t>> axisOf(const NodeView& view) {
  MOTE_ASSIGN(const IntegerList axis, integerList(view, 1));
  if (axis.count && *axis.count != 1)
    return view.refuse("cum-sum.axis", "sums along one axis, not %1",
                       {std::to_string(*axis.count)});
  if (!axis.values || !view.inputType(0).ranked) return std::optional<std::size_t>();
  MOTE_ASSIGN(const std::size_t plain,
              normalizeAxis(view, axis.values->front(), view.inputType(0).dims.size()));
  return std::optional(plain);
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(axisOf(view));
  return Types{view.inputType(0)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(
      view, 0,
      {ElementType::Float32, ElementType::Float64, ElementType::Int32, ElementType::Int64}));
  MOTE_ASSIGN(const auto axis, axisOf(view));
  if (!axis) return view.refuse("operator.not-constant", "runs along a constant axis");
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const Operand input = lowering.use(view.input(0)->id, layout);
  const Dims dims = lowering.dims(input);
  const std::size_t stored = storedAxis(*axis, dims.size(), layout);
  kernels::CumSumParams params;
  setAxisView(params, axisView(dims, stored, stored));
  params.exclusive = view.integer("exclusive", 0) != 0 ? 1 : 0;
  params.reverse = view.integer("reverse", 0) != 0 ? 1 : 0;
  lowering.emit("cum_sum", params, {input}, {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(cum_sum) = {.type = "CumSum", .infer = infer, .lower = lower};

}  // namespace mote::operators::cum_sum_entry
