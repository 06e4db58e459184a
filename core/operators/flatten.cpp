// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flatten: a matrix of the dims before `axis` by the dims from there on.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::flatten_entry {
namespace {

/// The product; where all other dims are 1, the one dim with its symbol.
graph::Dim folded(std::span<const graph::Dim> dims) {
  graph::Dim only = dimOf(1);
  for (const graph::Dim& dim : dims) {
    if (dim == dimOf(1)) continue;
    if (only != dimOf(1)) {
      const auto product = productOf(dims);
      return product ? dimOf(*product) : graph::Dim{};
    }
    only = dim;
  }
  return only;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  const graph::TensorType& data = view.inputType(0);
  if (!data.ranked) return Types{ranked(data.element, unknownDims(2))};
  const auto rank = static_cast<std::int64_t>(data.dims.size());
  std::int64_t axis = view.integer("axis", 1);
  if (axis < -rank || axis > rank) {
    return view.refuse("operator.axis", "axis %1 is not in a tensor of %2 dimensions",
                       {std::to_string(axis), std::to_string(rank)});
  }
  if (axis < 0) axis += rank;
  const std::span<const graph::Dim> dims(data.dims);
  const auto split = static_cast<std::size_t>(axis);
  return output(view,
                ranked(data.element, {folded(dims.first(split)), folded(dims.subspan(split))}));
}

}  // namespace

MOTE_OPERATOR(flatten) = {.type = "Flatten",
                          .infer = infer,
                          .lower = lowerReshape,
                          .elements = Elements::Any,
                          .quantized = QuantizedForm::InputRange,
                          .activationInputs = 1};

}  // namespace mote::operators::flatten_entry
