// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rescaling constants of ADD, SUB and MUL as TensorFlow Lite prepares them.
#include "core/operators/interface/elementwise_int8.h"

#include <algorithm>

#include "core/kernels/elementwise.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/quantized.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators {
namespace {

std::int32_t leftShift(const NodeView& view) {
  return isInt16(view) ? 15 : 20;
}

double scaleOf(const graph::Value* value) {
  return static_cast<double>(scalingOf(*value).scale);
}

double twiceLargerScale(const NodeView& view) {
  return 2.0 * std::max(scaleOf(view.input(0)), scaleOf(view.input(1)));
}

double outputFactor(const NodeView& view) {
  return twiceLargerScale(view) / ((1 << leftShift(view)) * scaleOf(view.output(0)));
}

void emitPair(const NodeView& view, Lowering& lowering, std::string_view stem,
              kernels::QuantizedBinaryParams params) {
  const QuantizedClamp clamp = quantizedClampOf(view);
  params.quantizedMinimum = clamp.minimum;
  params.quantizedMaximum = clamp.maximum;
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  lowering.emit(quantizedKernel(stem, view), params, {operands.inputs[0], operands.inputs[1]},
                {lowering.define(view.output(0)->id, operands.layout)});
}

}  // namespace

bool allInt8(const NodeView& view) {
  return view.inputCount() == 2 && isPerTensor(view.input(0)) && isPerTensor(view.input(1)) &&
         isPerTensor(view.output(0));
}

bool acceptsSumInt8(const NodeView& view) {
  return allInt8(view) && outputFactor(view) < 1.0;
}

Result<void> lowerSumInt8(const NodeView& view, Lowering& lowering, std::string_view stem) {
  const double common = twiceLargerScale(view);
  const auto first = quantizeMultiplier(scaleOf(view.input(0)) / common);
  const auto second = quantizeMultiplier(scaleOf(view.input(1)) / common);
  const auto output = quantizeMultiplier(outputFactor(view));
  kernels::QuantizedBinaryParams params;
  params.leftShift = leftShift(view);
  params.firstMultiplier = first.multiplier;
  params.firstShift = first.shift;
  params.secondMultiplier = second.multiplier;
  params.secondShift = second.shift;
  params.outputMultiplier = output.multiplier;
  params.outputShift = output.shift;
  emitPair(view, lowering, stem, params);
  return {};
}

Result<void> lowerProductInt8(const NodeView& view, Lowering& lowering) {
  const auto output =
      quantizeMultiplier(scaleOf(view.input(0)) * scaleOf(view.input(1)) / scaleOf(view.output(0)));
  kernels::QuantizedBinaryParams params;
  params.outputMultiplier = output.multiplier;
  params.outputShift = output.shift;
  emitPair(view, lowering, "mul", params);
  return {};
}

}  // namespace mote::operators
