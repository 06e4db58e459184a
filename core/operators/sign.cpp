// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sign: -1, 0 or 1.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::sign_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isInteger(view.inputType(0).element)) {
    return lowerInteger(view, lowering, [](const Steps& steps, ElementType element, Operand x) {
      return steps.binary("minimum", steps.binary("maximum", x, steps.number(element, -1.0)),
                          steps.number(element, 1.0));
    });
  }
  return lowerUnary(view, lowering, "sign_f32", {},
                    [](double x) { return x > 0.0 ? 1.0 : (x < 0.0 ? -1.0 : 0.0); });
}

}  // namespace

MOTE_OPERATOR(sign) = {
    .type = "Sign", .infer = inferNumber, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::sign_entry
