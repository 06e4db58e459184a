// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScatterElements: the data with elements along one axis replaced or combined with updates.
#include "core/operators/interface/indexing.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::scatter_elements_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_ASSIGN(Types types, inferScatter(view));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) return types;
  const std::size_t rank = data.dims.size();
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", 0), rank));
  MOTE_TRY(requireRank(view, 1, rank, rank));
  MOTE_TRY(requireRank(view, 2, rank, rank));
  const graph::TensorType& indices = view.inputType(1);
  const graph::TensorType& updates = view.inputType(2);
  for (std::size_t i = 0; i < rank && indices.ranked && updates.ranked; ++i) {
    const graph::Dim& dim = indices.dims[i];
    const bool beyond =
        i != axis && dim.known() && data.dims[i].known() && dim.size > data.dims[i].size;
    if (beyond || !compatible(dim, updates.dims[i])) {
      return view.refuse("scatter.shape", "indices %1 and updates %2 do not fit data %3",
                         {indices.text(), updates.text(), data.text()});
    }
  }
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const std::size_t axis,
              normalizeAxis(view, view.integer("axis", 0), view.inputType(0).dims.size()));
  return lowerScatter(view, lowering, "scatter_elements", axis);
}

}  // namespace

MOTE_OPERATOR(scatter_elements) = {
    .type = "ScatterElements", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::scatter_elements_entry
