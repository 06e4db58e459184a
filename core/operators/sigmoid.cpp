// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sigmoid: 1 / (1 + exp(-x)).
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::sigmoid_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isInt16(view)) {
    lowerSigmoidInt16(view, lowering, "sigmoid_s16");
    return {};
  }
  return lowerUnary(view, lowering, "sigmoid_f32", {},
                    [](double x) { return 1.0 / (1.0 + std::exp(-x)); });
}

}  // namespace

MOTE_OPERATOR(sigmoid) = {.type = "Sigmoid",
                          .infer = infer,
                          .lower = lower,
                          .quantized = QuantizedForm::UnitRange,
                          .int16 = true,
                          .acceptsQuantized = acceptsUnitRange};

}  // namespace mote::operators::sigmoid_entry
