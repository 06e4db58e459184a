// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMean: the mean along axes; int8 as TFLite's MEAN.
#include "core/kernels/reduce.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/reduction.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::reduce_mean_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (!isQuantized(view)) {
    const ReductionKernels mean{.kernel = "mean_f32"};
    return lowerReduction(view, lowering, mean);
  }
  return lowerReduction(
      view, lowering, [&](Operand input, const AxisView& axes, Operand output) -> Result<void> {
        const auto from = static_cast<double>(scalingOf(*view.input(0)).scale);
        const auto to = static_cast<double>(scalingOf(*view.output(0)).scale);
        const QuantizedMultiplier ratio = quantizeMultiplier(from / (to * axes.count));
        kernels::ReduceParams params;
        setAxisView(params, axes);
        params.multiplier = ratio.multiplier;
        params.shift = ratio.shift;
        const auto [lowest, highest] = limitsOf(view.output(0)->type.element);
        params.quantizedMinimum = lowest;
        params.quantizedMaximum = highest;
        lowering.emit(quantizedKernel("mean", view), params, {input}, {output});
        return {};
      });
}

bool acceptsQuantized(const NodeView& view) {
  return isPerTensor(view.input(0)) && isPerTensor(view.output(0));
}

}  // namespace

MOTE_OPERATOR(reduce_mean) = {.type = "ReduceMean",
                              .infer = inferReduction,
                              .lower = lower,
                              .quantized = QuantizedForm::OwnRange,
                              .int16 = true,
                              .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::reduce_mean_entry
