// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LeakyRelu: x where x >= 0, else alpha * x.

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const float alpha = view.real("alpha", 0.01F);
  return lowerUnary(view, lowering, "leaky_relu_f32", {alpha, 0.0F},
                    [alpha](double x) { return x < 0.0 ? x * static_cast<double>(alpha) : x; });
}

}  // namespace

MOTE_OPERATOR(leaky_relu) = {
    .type = "LeakyRelu", .infer = infer, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators
