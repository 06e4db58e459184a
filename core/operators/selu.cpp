// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Selu: gamma * x above 0, gamma * alpha * (e^x - 1) below.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::selu_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const kernels::UnaryParams params{view.real("alpha", 1.67326319217681884765625F),
                                    view.real("gamma", 1.05070102214813232421875F)};
  const double alpha = static_cast<double>(params.a);
  const double gamma = static_cast<double>(params.b);
  return lowerUnary(view, lowering, "selu_f32", params,
                    [=](double x) { return gamma * (x > 0.0 ? x : alpha * std::expm1(x)); });
}

}  // namespace

MOTE_OPERATOR(selu) = {
    .type = "Selu", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::selu_entry
