// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Celu: x above 0, alpha * (e^(x / alpha) - 1) below.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::celu_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const kernels::UnaryParams params{view.real("alpha", 1.0F)};
  const double alpha = static_cast<double>(params.a);
  return lowerUnary(view, lowering, "celu_f32", params,
                    [=](double x) { return x > 0.0 ? x : alpha * std::expm1(x / alpha); });
}

}  // namespace

MOTE_OPERATOR(celu) = {
    .type = "Celu", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::celu_entry
