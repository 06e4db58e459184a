// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atanh: the inverse hyperbolic tangent.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::atanh_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "atanh_f32", {}, [](double x) { return std::atanh(x); });
}

}  // namespace

MOTE_OPERATOR(atanh) = {
    .type = "Atanh", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::atanh_entry
