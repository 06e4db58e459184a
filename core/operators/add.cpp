// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Add: elementwise sum, NumPy broadcasting.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/elementwise_int8.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::add_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  return inferVariadic(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (allInt8(view)) return lowerSumInt8(view, lowering, "add");
  return lowerBinary(view, lowering, "add");
}

}  // namespace

MOTE_OPERATOR(add) = {.type = "Add",
                      .infer = infer,
                      .lower = lower,
                      .quantized = QuantizedForm::OwnRange,
                      .int16 = true,
                      .acceptsQuantized = acceptsSumInt8,
                      .clamps = true};

}  // namespace mote::operators::add_entry
