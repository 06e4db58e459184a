// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gather: the slices of the data along one axis that the indices name.
#include "core/kernels/movement.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::gather_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireElement(view, 1, {ElementType::Int32, ElementType::Int64}));
  const graph::TensorType& data = view.inputType(0);
  const graph::TensorType& indices = view.inputType(1);
  if (!data.ranked) return Types{unranked(data.element)};
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), data.dims.size()));
  if (!indices.ranked) return Types{unranked(data.element)};
  const auto at = data.dims.begin() + static_cast<std::ptrdiff_t>(axis);
  std::vector<graph::Dim> dims(data.dims.begin(), at);
  dims.insert(dims.end(), indices.dims.begin(), indices.dims.end());
  dims.insert(dims.end(), at + 1, data.dims.end());
  return output(view, ranked(data.element, std::move(dims)));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), view.inputType(0).dims.size()));
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  const Operand indices = lowering.use(view.input(1)->id, Layout::Plain);
  lowering.emit("gather", kernels::GatherParams{.axis = static_cast<std::int32_t>(axis)},
                {data, indices}, {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(gather) = {.type = "Gather",
                         .infer = infer,
                         .lower = lower,
                         .elements = Elements::Any,
                         .quantized = QuantizedForm::InputRange,
                         .activationInputs = 1};

}  // namespace mote::operators::gather_entry
