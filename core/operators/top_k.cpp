// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopK: the k largest or smallest elements along an axis, and their places.
#include "core/kernels/arg.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::top_k_entry {
namespace {

/// Unset where it is not constant.
Result<std::optional<std::int64_t>> countOf(const NodeView& view) {
  MOTE_ASSIGN(const IntegerList k, integerList(view, 1));
  if (!k.values) return std::optional<std::int64_t>();
  if (k.values->size() != 1 || k.values->front() < 0)
    return view.refuse("top-k.count", "needs one count of at least 0");
  return std::optional(k.values->front());
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2, 2));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireRank(view, 0, 1, 64));
  MOTE_ASSIGN(const auto k, countOf(view));
  graph::TensorType values = view.inputType(0);
  if (values.ranked) {
    MOTE_ASSIGN(const std::size_t axis,
                normalizeAxis(view, view.integer("axis", -1), values.dims.size()));
    graph::Dim& dim = values.dims[axis];
    if (k && dim.known() && *k > dim.size) {
      return view.refuse("top-k.count", "cannot take %1 of %2",
                         {std::to_string(*k), std::to_string(dim.size)});
    }
    dim = k ? dimOf(*k) : graph::Dim{};
  }
  MOTE_ASSIGN(Types types, output(view, std::move(values)));
  graph::TensorType places = types[0];
  places.element = ElementType::Int64;
  types.push_back(std::move(places));
  types.resize(view.outputCount());
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32, ElementType::Int32, ElementType::Int64}));
  MOTE_ASSIGN(const auto k, countOf(view));
  if (!k) return view.refuse("operator.not-constant", "runs with a constant count");
  const Operand input = lowering.use(view.input(0)->id, Layout::Plain);
  const Dims dims = lowering.dims(input);
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", -1), dims.size()));
  kernels::TopKParams params;
  setAxisView(params, axisView(dims, axis, axis));
  params.k = static_cast<std::int32_t>(*k);
  params.largest = view.integer("largest", 1) != 0 ? 1 : 0;
  const Operand values = lowering.define(view.output(0)->id, Layout::Plain);
  const Operand places = view.output(1) != nullptr
                             ? lowering.define(view.output(1)->id, Layout::Plain)
                             : lowering.temporary(ElementType::Int64, lowering.dims(values));
  lowering.emit("top_k", params, {input}, {values, places});
  return {};
}

}  // namespace

MOTE_OPERATOR(top_k) = {.type = "TopK", .infer = infer, .lower = lower, .activationInputs = 1};

}  // namespace mote::operators::top_k_entry
