// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ThresholdedRelu: x above alpha, else 0.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::thresholded_relu_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const kernels::UnaryParams params{view.real("alpha", 1.0F)};
  const double alpha = static_cast<double>(params.a);
  return lowerUnary(view, lowering, "thresholded_relu_f32", params,
                    [=](double x) { return x > alpha ? x : 0.0; });
}

}  // namespace

MOTE_OPERATOR(thresholded_relu) = {.type = "ThresholdedRelu",
                                   .infer = inferReal,
                                   .lower = lower,
                                   .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::thresholded_relu_entry
