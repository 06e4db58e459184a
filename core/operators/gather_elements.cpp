// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GatherElements: for each index the element of the data in its place, but for one axis.
#include "core/operators/interface/indexing.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::gather_elements_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireIndices(view));
  MOTE_TRY(requireRank(view, 0, 1, 64));
  const graph::TensorType& data = view.inputType(0);
  const graph::TensorType& indices = view.inputType(1);
  if (!data.ranked || !indices.ranked) return Types{unranked(data.element)};
  const std::size_t rank = data.dims.size();
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", 0), rank));
  MOTE_TRY(requireRank(view, 1, rank, rank));
  for (std::size_t i = 0; i < rank; ++i) {
    const bool known = indices.dims[i].known() && data.dims[i].known();
    if (i != axis && known && indices.dims[i].size > data.dims[i].size) {
      return view.refuse("gather.shape", "indices %1 do not fit data %2",
                         {indices.text(), data.text()});
    }
  }
  return output(view, ranked(data.element, indices.dims));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), view.inputType(0).dims.size()));
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  const Operand indices = lowering.use(view.input(1)->id, Layout::Plain);
  lowering.emit("gather_elements", kernels::GatherParams{.axis = static_cast<std::int32_t>(axis)},
                {data, indices}, {lowering.define(view.output(0)->id, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(gather_elements) = {.type = "GatherElements",
                                  .infer = infer,
                                  .lower = lower,
                                  .elements = Elements::Any,
                                  .quantized = QuantizedForm::InputRange,
                                  .activationInputs = 1};

}  // namespace mote::operators::gather_elements_entry
