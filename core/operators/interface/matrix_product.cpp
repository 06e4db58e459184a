// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vectors count as matrices of one row or column that the result does without.
#include "core/operators/interface/matrix_product.h"

namespace mote::operators {
namespace {

using Shape = std::vector<graph::Dim>;

Shape leadingDims(const Shape& dims) {
  return {dims.begin(), dims.end() - 2};
}

}  // namespace

Result<Types> matrixProductTypes(const NodeView& view, std::size_t a, std::size_t b,
                                 ElementType element) {
  MOTE_TRY(requireRank(view, a, 1, 64));
  MOTE_TRY(requireRank(view, b, 1, 64));
  const auto& left = view.inputType(a);
  const auto& right = view.inputType(b);
  if (!left.ranked || !right.ranked) return Types{unranked(element)};
  Shape rows = left.dims;
  Shape columns = right.dims;
  if (rows.size() == 1) rows.insert(rows.begin(), dimOf(1));
  if (columns.size() == 1) columns.push_back(dimOf(1));
  if (!compatible(rows.back(), columns[columns.size() - 2])) {
    return view.refuse("matmul.shape", "%1 times %2: the inner sizes differ",
                       {left.text(), right.text()});
  }
  auto dims = broadcastDims(leadingDims(rows), leadingDims(columns));
  if (!dims) {
    return view.refuse("operator.broadcast", "shapes %1 and %2 do not go together",
                       {left.text(), right.text()});
  }
  if (left.dims.size() > 1) dims->push_back(rows[rows.size() - 2]);
  if (right.dims.size() > 1) dims->push_back(columns.back());
  return Types{ranked(element, std::move(*dims))};
}

Cost matrixProductCost(const NodeView& view, std::size_t a) {
  auto macs = static_cast<std::uint64_t>(view.inputType(a).dims.back().size);
  for (const auto size : view.output(0)->type.sizes()) macs *= static_cast<std::uint64_t>(size);
  return {macs};
}

}  // namespace mote::operators
