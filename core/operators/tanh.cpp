// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tanh: the hyperbolic tangent.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::tanh_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isInt16(view)) {
    lowerSigmoidInt16(view, lowering, "tanh_s16");
    return {};
  }
  return lowerUnary(view, lowering, "tanh_f32", {}, [](double x) { return std::tanh(x); });
}

}  // namespace

MOTE_OPERATOR(tanh) = {.type = "Tanh",
                       .infer = infer,
                       .lower = lower,
                       .quantized = QuantizedForm::SignedUnitRange,
                       .int16 = true,
                       .acceptsQuantized = acceptsUnitRange};

}  // namespace mote::operators::tanh_entry
