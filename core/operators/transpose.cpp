// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transpose: dim i of the output is dim perm[i] of the input.
#include <numeric>

#include "core/kernels/movement.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::transpose_entry {
namespace {

Result<Permutation> permutation(const NodeView& view, std::size_t rank) {
  Permutation order(rank);
  if (!view.hasAttribute("perm")) {
    std::iota(order.rbegin(), order.rend(), std::size_t{0});
    return order;
  }
  const auto named = view.integers("perm");
  if (named.size() != rank) {
    return view.refuse("transpose.perm", "permutes %1 dimensions of a tensor of %2",
                       {std::to_string(named.size()), std::to_string(rank)});
  }
  MOTE_TRY(normalizeAxes(view, named, rank));
  for (std::size_t i = 0; i < rank; ++i) {
    MOTE_ASSIGN(order[i], normalizeAxis(view, named[i], rank));
  }
  return order;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) {
    if (!view.hasAttribute("perm")) return Types{unranked(data.element)};
    return output(view, ranked(data.element, unknownDims(view.integers("perm").size())));
  }
  MOTE_ASSIGN(const auto order, permutation(view, data.dims.size()));
  std::vector<graph::Dim> dims;
  for (const std::size_t axis : order) dims.push_back(data.dims[axis]);
  return output(view, ranked(data.element, std::move(dims)));
}

/// Stored axes of the input in the order of the stored axes of the output.
Permutation storedOrder(const Permutation& order, Layout from, Layout to) {
  Permutation stored(order.size());
  for (std::size_t axis = 0; axis < order.size(); ++axis) {
    stored[storedAxis(axis, order.size(), to)] = storedAxis(order[axis], order.size(), from);
  }
  return stored;
}

/// Where layouts make up for the permutation, as between NCHW and NHWC, nothing is moved at all.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::ValueId result = view.output(0)->id;
  const Layout from = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const auto order, permutation(view, view.inputType(0).dims.size()));
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, from));
  const Dims dims = lowering.dims(data);
  for (const Layout to : {Layout::Plain, Layout::ChannelsLast}) {
    if (!movesNothing(dims, storedOrder(order, from, to))) continue;
    lowering.alias(result, to, data);
    return {};
  }
  if (order.size() > kMaxRank) {
    return view.refuse("operator.rank", "runs with at most %1 dimensions",
                       {std::to_string(kMaxRank)});
  }
  kernels::TransposeParams params;
  const auto stored = storedOrder(order, from, Layout::Plain);
  for (std::size_t i = 0; i < stored.size(); ++i) {
    params.permutation[i] = static_cast<std::int32_t>(stored[i]);
  }
  lowering.emit("transpose", params, {data}, {lowering.define(result, Layout::Plain)});
  return {};
}

}  // namespace

MOTE_OPERATOR(transpose) = {.type = "Transpose",
                            .infer = infer,
                            .lower = lower,
                            .elements = Elements::Any,
                            .quantized = QuantizedForm::InputRange};

}  // namespace mote::operators::transpose_entry
