// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exp: e to the x.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::exp_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "exp_f32", {}, [](double x) { return std::exp(x); });
}

}  // namespace

MOTE_OPERATOR(exp) = {
    .type = "Exp", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::exp_entry
