// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compress: the slices along an axis, or of all elements, whose condition holds.
#include <algorithm>

#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::compress_entry {
namespace {

/// Indices whose condition holds; unset where it is not constant.
std::optional<std::vector<std::int64_t>> chosen(const NodeView& view) {
  const Array* condition = view.inputConstant(1);
  if (condition == nullptr || condition->type() != ElementType::Bool) return std::nullopt;
  std::vector<std::int64_t> indices;
  const auto values = condition->as<std::uint8_t>();
  for (std::size_t i = 0; i < values.size(); ++i)
    if (values[i] != 0) indices.push_back(static_cast<std::int64_t>(i));
  return indices;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireElement(view, 1, {ElementType::Bool}));
  MOTE_TRY(requireRank(view, 1, 1, 1));
  const graph::TensorType& data = view.inputType(0);
  const auto indices = chosen(view);
  const graph::Dim count =
      indices ? dimOf(static_cast<std::int64_t>(indices->size())) : graph::Dim{};
  const bool flat = !view.hasAttribute("axis");
  if (!data.ranked) {
    return Types{flat ? ranked(data.element, {count}) : unranked(data.element)};
  }
  std::size_t axis = 0;
  graph::TensorType result = ranked(data.element, {count});
  graph::Dim along = dimOf(productOf(data.dims).value_or(-1));
  if (!flat) {
    MOTE_ASSIGN(axis, normalizeAxis(view, view.integer("axis", 0), data.dims.size()));
    result = data;
    result.dims[axis] = count;
    along = data.dims[axis];
  }
  if (indices && !indices->empty() && along.known() && indices->back() >= along.size)
    return view.refuse("compress.condition", "chooses beyond the end of %1", {data.text()});
  return output(view, std::move(result));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const auto indices = chosen(view);
  if (!indices) return view.refuse("operator.not-constant", "runs with a constant condition");
  const Steps steps(lowering);
  MOTE_ASSIGN(Operand data, movable(view, lowering, 0, Layout::Plain));
  const Dims dims = steps.dims(data);
  std::size_t axis = 0;
  if (view.hasAttribute("axis")) {
    MOTE_ASSIGN(axis, normalizeAxis(view, view.integer("axis", 0), dims.size()));
  } else {
    std::int64_t total = 1;
    for (const auto dim : dims) total *= dim;
    data = steps.reshaped(data, {total});
  }
  const auto count = static_cast<std::int64_t>(indices->size());
  steps.give(view, 0, steps.gather(data, steps.indices({count}, *indices), axis));
  return {};
}

}  // namespace

MOTE_OPERATOR(compress) = {.type = "Compress",
                           .infer = infer,
                           .lower = lower,
                           .elements = Elements::Any,
                           .quantized = QuantizedForm::InputRange,
                           .activationInputs = 1};

}  // namespace mote::operators::compress_entry
