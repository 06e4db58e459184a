// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HardSigmoid: alpha * x + beta, clamped to [0, 1].
#include <algorithm>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::hard_sigmoid_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const float alpha = view.real("alpha", 0.2F);
  const float beta = view.real("beta", 0.5F);
  return lowerUnary(view, lowering, "hard_sigmoid_f32", {alpha, beta}, [=](double x) {
    return std::clamp(static_cast<double>(alpha) * x + static_cast<double>(beta), 0.0, 1.0);
  });
}

}  // namespace

MOTE_OPERATOR(hard_sigmoid) = {
    .type = "HardSigmoid", .infer = infer, .lower = lower, .quantized = QuantizedForm::UnitRange};

}  // namespace mote::operators::hard_sigmoid_entry
