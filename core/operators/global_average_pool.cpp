// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GlobalAveragePool: the mean of each channel.
#include "core/kernels/reduce.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/pooling.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/window.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::global_average_pool_entry {
namespace {

bool acceptsQuantized(const NodeView& view) {
  return isPerTensor(view.input(0)) && isPerTensor(view.output(0));
}

/// TFLite's MEAN, which unlike its AVERAGE_POOL_2D rescales.
void lowerMean(const NodeView& view, Lowering& lowering) {
  const graph::Value& input = *view.input(0);
  const graph::Value& output = *view.output(0);
  std::int64_t cells = 1;
  for (std::size_t i = 2; i < input.type.dims.size(); ++i) cells *= input.type.dims[i].size;
  const auto fixed =
      quantizeMultiplier(static_cast<double>(scalingOf(input).scale) /
                         static_cast<double>(scalingOf(output).scale) / static_cast<double>(cells));
  kernels::ReduceParams params;
  params.outer = static_cast<std::int32_t>(input.type.dims[0].size);
  params.count = static_cast<std::int32_t>(cells);
  params.inner = static_cast<std::int32_t>(input.type.dims[1].size);
  params.multiplier = fixed.multiplier;
  params.shift = fixed.shift;
  const auto [lowest, highest] = limitsOf(output.type.element);
  params.quantizedMinimum = lowest;
  params.quantizedMaximum = highest;
  lowering.emit(quantizedKernel("mean", view), params,
                {lowering.use(input.id, Layout::ChannelsLast)},
                {lowering.define(output.id, Layout::ChannelsLast)});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (!isQuantized(view)) return lowerGlobalPool(view, lowering, "mean_f32");
  if (keepsSteps(view)) {
    lowerGlobalPoolInt8(view, lowering, "average_pool2d");
  } else {
    lowerMean(view, lowering);
  }
  return {};
}

}  // namespace

MOTE_OPERATOR(global_average_pool) = {.type = "GlobalAveragePool",
                                      .infer = globalPoolTypes,
                                      .lower = lower,
                                      .quantized = QuantizedForm::OwnRange,
                                      .int16 = true,
                                      .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::global_average_pool_entry
