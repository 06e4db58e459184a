// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Size: the number of elements of the input.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::size_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return Types{ranked(ElementType::Int64, {})};
}

std::vector<Array> fold(const NodeView& view) {
  const graph::TensorType& type = view.inputType(0);
  const auto count = productOf(type.dims);
  if (!type.ranked || !count) return {};
  return {Array::int64s({}, std::span(&*count, 1))};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(size) = {
    .type = "Size", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::size_entry
