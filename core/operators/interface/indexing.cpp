// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Indices, and scattering into a copy of the data.
#include "core/operators/interface/indexing.h"

#include "core/operators/interface/movement.h"

namespace mote::operators {

Result<void> requireIndices(const NodeView& view) {
  return requireElement(view, 1, {ElementType::Int32, ElementType::Int64});
}

Result<kernels::ScatterReduction> scatterReduction(const NodeView& view) {
  using Reduction = kernels::ScatterReduction;
  constexpr std::pair<const char*, Reduction> kNames[] = {{"none", Reduction::None},
                                                          {"add", Reduction::Add},
                                                          {"mul", Reduction::Mul},
                                                          {"max", Reduction::Max},
                                                          {"min", Reduction::Min}};
  const std::string given = view.text("reduction", "none");
  for (const auto& [name, reduction] : kNames)
    if (given == name) return reduction;
  return view.refuse("scatter.reduction", "does not know the reduction '%1'", {given});
}

Result<Types> inferScatter(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  MOTE_TRY(requireIndices(view));
  MOTE_TRY(scatterReduction(view));
  const graph::TensorType& data = view.inputType(0);
  MOTE_TRY(requireRank(view, 0, 1, 64));
  if (data.element != ElementType::Undefined) MOTE_TRY(requireElement(view, 2, {data.element}));
  return Types{data};
}

Result<void> lowerScatter(const NodeView& view, Lowering& lowering, std::string_view kernel,
                          std::size_t axis) {
  MOTE_ASSIGN(const auto reduction, scatterReduction(view));
  if (reduction != kernels::ScatterReduction::None) {
    MOTE_TRY(
        requireElement(view, 0, {ElementType::Float32, ElementType::Int32, ElementType::Int64}));
  }
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  const Operand indices = lowering.use(view.input(1)->id, Layout::Plain);
  MOTE_ASSIGN(const Operand updates, movable(view, lowering, 2, Layout::Plain));
  lowering.emit(
      kernel,
      kernels::ScatterParams{.axis = static_cast<std::int32_t>(axis), .reduction = reduction},
      {data, indices, updates}, {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace mote::operators
