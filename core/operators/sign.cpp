// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sign: -1, 0 or 1.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "sign_f32", {},
                    [](double x) { return x > 0.0 ? 1.0 : (x < 0.0 ? -1.0 : 0.0); });
}

}  // namespace

MOTE_OPERATOR(sign) = {
    .type = "Sign", .infer = inferNumber, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators
