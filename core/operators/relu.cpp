// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Relu: max(x, 0).
#include <algorithm>
#include <limits>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::relu_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (isInt16(view)) {
    lowerRescale(view, lowering, 0.0F);
    return {};
  }
  return lowerUnary(view, lowering, "clamp_f32", {0.0F, std::numeric_limits<float>::infinity()},
                    [](double x) { return std::max(x, 0.0); });
}

}  // namespace

MOTE_OPERATOR(relu) = {.type = "Relu",
                       .infer = infer,
                       .lower = lower,
                       .quantized = QuantizedForm::OwnRange,
                       .int16 = true};

}  // namespace mote::operators::relu_entry
