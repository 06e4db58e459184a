// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Abs: the magnitude |x|.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::abs_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isInteger(view.inputType(0).element)) {
    return lowerInteger(view, lowering, [](const Steps& steps, ElementType element, Operand x) {
      return steps.binary("maximum", x, steps.binary("sub", steps.number(element, 0.0), x));
    });
  }
  return lowerUnary(view, lowering, "abs_f32", {}, [](double x) { return std::abs(x); });
}

}  // namespace

MOTE_OPERATOR(abs) = {
    .type = "Abs", .infer = inferNumber, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::abs_entry
