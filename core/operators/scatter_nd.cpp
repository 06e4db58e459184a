// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScatterND: the data with the slices that index tuples name replaced or combined with updates.
#include "core/operators/interface/indexing.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::scatter_nd_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_ASSIGN(Types types, inferScatter(view));
  const graph::TensorType& data = view.inputType(0);
  const graph::TensorType& indices = view.inputType(1);
  MOTE_TRY(requireRank(view, 1, 1, 64));
  if (!data.ranked || !indices.ranked || !indices.dims.back().known()) return types;
  const std::int64_t depth = indices.dims.back().size;
  if (depth < 1 || depth > static_cast<std::int64_t>(data.dims.size())) {
    return view.refuse("scatter.shape", "indices %1 do not name slices of data %2",
                       {indices.text(), data.text()});
  }
  const std::size_t rank =
      indices.dims.size() - 1 + data.dims.size() - static_cast<std::size_t>(depth);
  MOTE_TRY(requireRank(view, 2, rank, rank));
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerScatter(view, lowering, "scatter_nd", 0);
}

}  // namespace

MOTE_OPERATOR(scatter_nd) = {
    .type = "ScatterND", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::scatter_nd_entry
