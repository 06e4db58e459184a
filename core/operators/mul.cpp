// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mul: elementwise product, NumPy broadcasting.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/elementwise_int8.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::mul_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  return inferVariadic(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (allInt8(view)) return lowerProductInt8(view, lowering);
  return lowerBinary(view, lowering, "mul");
}

}  // namespace

MOTE_OPERATOR(mul) = {.type = "Mul",
                      .infer = infer,
                      .lower = lower,
                      .quantized = QuantizedForm::OwnRange,
                      .int16 = true,
                      .acceptsQuantized = allInt8,
                      .clamps = true};

}  // namespace mote::operators::mul_entry
