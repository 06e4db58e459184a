// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape: the sizes of the input as integers, all of them or those from `start` to `end`.
#include <algorithm>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::shape_entry {
namespace {

std::span<const graph::Dim> part(const NodeView& view) {
  const std::span<const graph::Dim> dims(view.inputType(0).dims);
  const auto rank = static_cast<std::int64_t>(dims.size());
  const auto place = [&](const char* name, std::int64_t fallback) {
    const std::int64_t given = view.integer(name, fallback);
    return std::clamp<std::int64_t>(given < 0 ? given + rank : given, 0, rank);
  };
  const std::int64_t start = place("start", 0);
  const std::int64_t end = std::max(start, place("end", rank));
  return dims.subspan(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  if (!view.inputType(0).ranked) return Types{ranked(ElementType::Int64, unknownDims(1))};
  const auto count = static_cast<std::int64_t>(part(view).size());
  return Types{ranked(ElementType::Int64, {dimOf(count)})};
}

std::vector<Array> fold(const NodeView& view) {
  if (!view.inputType(0).ranked) return {};
  std::vector<std::int64_t> sizes;
  for (const graph::Dim& dim : part(view)) {
    if (!dim.known()) return {};
    sizes.push_back(dim.size);
  }
  return {Array::int64s({static_cast<std::int64_t>(sizes.size())}, sizes)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(shape) = {
    .type = "Shape", .infer = infer, .fold = fold, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::shape_entry
