// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IsNaN: true where an element is not a number: it alone does not equal itself.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::is_nan_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireReal(view, 0));
  graph::TensorType result = view.inputType(0);
  result.element = ElementType::Bool;
  return Types{result};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32, ElementType::Float64}));
  const Steps steps(lowering);
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const Operand x = lowering.use(view.input(0)->id, layout);
  steps.give(view, 0, steps.negated(steps.compare("equal", x, x)), layout);
  return {};
}

}  // namespace

MOTE_OPERATOR(is_nan) = {.type = "IsNaN", .infer = infer, .lower = lower};

}  // namespace mote::operators::is_nan_entry
