// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softplus: log(1 + e^x), computed so that it cannot overflow.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::softplus_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "softplus_f32", {}, [](double x) {
    return std::fmax(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
  });
}

}  // namespace

MOTE_OPERATOR(softplus) = {
    .type = "Softplus", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::softplus_entry
