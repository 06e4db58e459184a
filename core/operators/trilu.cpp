// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trilu: the upper or lower triangle of matrices, zero elsewhere.
#include <vector>

#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::trilu_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 2));
  MOTE_TRY(requireRank(view, 0, 2, 64));
  MOTE_ASSIGN(const IntegerList diagonal, integerList(view, 1));
  if (diagonal.count && *diagonal.count != 1)
    return view.refuse("trilu.diagonal", "names no single diagonal");
  return Types{view.inputType(0)};
}

/// True where the element stays.
Array maskOf(std::int64_t rows, std::int64_t columns, std::int64_t diagonal, bool upper) {
  std::vector<std::uint8_t> mask;
  for (std::int64_t row = 0; row < rows; ++row) {
    for (std::int64_t column = 0; column < columns; ++column) {
      // Compared without adding: the diagonal may be any integer.
      const std::int64_t distance = column - row;
      mask.push_back(upper ? distance >= diagonal : distance <= diagonal);
    }
  }
  return Array::of(ElementType::Bool, {rows, columns}, std::span<const std::uint8_t>(mask));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const IntegerList diagonal, integerList(view, 1));
  if (diagonal.given && !diagonal.values)
    return view.refuse("operator.not-constant", "runs with a constant diagonal");
  const Steps steps(lowering);
  MOTE_ASSIGN(const Operand data, movable(view, lowering, 0, Layout::Plain));
  const Dims dims = lowering.dims(data);
  const Array mask =
      maskOf(dims[dims.size() - 2], dims.back(), diagonal.values ? diagonal.values->front() : 0,
             view.integer("upper", 1) != 0);
  const Operand zero = steps.number(lowering.type(data), 0.0);
  steps.give(view, 0, steps.where(lowering.constant(mask), data, zero));
  return {};
}

}  // namespace

MOTE_OPERATOR(trilu) = {.type = "Trilu", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::trilu_entry
