// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shrink: 0 within lambd of 0; beyond, x moved by bias towards 0.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::shrink_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const kernels::UnaryParams params{view.real("lambd", 0.5F), view.real("bias", 0.0F)};
  const double lambd = static_cast<double>(params.a);
  const double bias = static_cast<double>(params.b);
  return lowerUnary(view, lowering, "shrink_f32", params,
                    [=](double x) { return x > lambd ? x - bias : (x < -lambd ? x + bias : 0.0); });
}

}  // namespace

MOTE_OPERATOR(shrink) = {
    .type = "Shrink", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::shrink_entry
