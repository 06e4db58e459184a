// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IsInf: true where an element is infinite, of either sign or of those asked for.
#include <limits>

#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::is_inf_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireReal(view, 0));
  graph::TensorType result = view.inputType(0);
  result.element = ElementType::Bool;
  return Types{result};
}

/// Beyond every finite number; NaNs compare with nothing.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32, ElementType::Float64}));
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  const Steps steps(lowering);
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const ElementType element = view.inputType(0).element;
  Operand x = lowering.use(view.input(0)->id, layout);
  const bool positive = view.integer("detect_positive", 1) != 0;
  const bool negative = view.integer("detect_negative", 1) != 0;
  if (positive && negative)
    x = steps.binary("maximum", x, steps.binary("sub", steps.number(element, 0.0), x));
  // Where neither is asked for, nothing is beyond infinity.
  const double bound = negative && !positive ? -kInfinity : kInfinity;
  const bool any = positive || negative;
  steps.give(view, 0, steps.compare(any ? "equal" : "greater", x, steps.number(element, bound)),
             layout);
  return {};
}

}  // namespace

MOTE_OPERATOR(is_inf) = {.type = "IsInf", .infer = infer, .lower = lower};

}  // namespace mote::operators::is_inf_entry
