// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softmax: exp(x) / sum of exp(x) along one axis.
#include "core/kernels/reduce.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/rules.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::softmax_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireRank(view, 0, 1, 64));
  const auto& type = view.inputType(0);
  if (type.ranked) MOTE_TRY(normalizeAxis(view, view.integer("axis", -1), type.dims.size()));
  return Types{type};
}

/// The axis is the last one in some layout.
bool lastSomewhere(std::size_t axis, std::size_t rank) {
  return axis + 1 == rank || (axis == 1 && rank >= 3);
}

bool acceptsQuantized(const NodeView& view) {
  const std::size_t rank = view.inputType(0).dims.size();
  const auto axis = normalizeAxis(view, view.integer("axis", -1), rank);
  return isQuantized(view) && isPerTensor(view.output(0)) && axis.ok() &&
         lastSomewhere(axis.value(), rank) &&
         scalingOf(*view.output(0)) == (isInt16(view) ? kUnitInt16 : Scaling{1.0F / 256.0F, -128});
}

/// The differences of [-10, 0], in 65535 steps.
void lowerInt16(const NodeView& view, Lowering& lowering, kernels::SoftmaxParams params,
                Layout layout) {
  const graph::Value& source = *view.input(0);
  const auto fixed =
      quantizeMultiplier(static_cast<double>(scalingOf(source).scale) / (10.0 / 65535.0));
  params.multiplier = fixed.multiplier;
  params.shift = fixed.shift;
  const Operand x = lowering.use(source.id, layout);
  const SoftmaxTables tables = softmaxTables(lowering);
  lowering.emit("softmax_s16", params, {x, tables.exponential, tables.reciprocal},
                {lowering.define(view.output(0)->id, layout)});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const graph::Value& source = *view.input(0);
  const std::size_t rank = source.type.dims.size();
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", -1), rank));
  const bool quantized = isQuantized(view);
  if (!quantized && source.type.element != ElementType::Float32) {
    return view.refuse("operator.type", "runs on float32 and quantized int8 and int16, not on %1",
                       {elementTypeName(source.type.element)});
  }
  Layout layout = lowering.layoutOf(source.id);
  if (quantized) layout = axis + 1 == rank ? Layout::Plain : Layout::ChannelsLast;
  const Dims dims = storedDims(source.type.sizes(), layout);
  const std::size_t stored = storedAxis(axis, rank, layout);
  std::int64_t parts[3] = {1, 1, 1};
  for (std::size_t i = 0; i < rank; ++i) parts[i < stored ? 0 : i == stored ? 1 : 2] *= dims[i];
  kernels::SoftmaxParams params;
  params.outer = static_cast<std::int32_t>(parts[0]);
  params.count = static_cast<std::int32_t>(parts[1]);
  params.inner = static_cast<std::int32_t>(parts[2]);
  if (isInt16(view)) {
    lowerInt16(view, lowering, params, layout);
    return {};
  }
  if (quantized) {
    const auto scaling = softmaxScaling(static_cast<double>(scalingOf(source).scale));
    params.multiplier = scaling.multiplier.multiplier;
    params.shift = scaling.multiplier.shift;
    params.diffMin = scaling.diffMin;
  }
  const Operand x = lowering.use(source.id, layout);
  lowering.emit(quantized ? "softmax_s8" : "softmax_f32", params, {x},
                {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(softmax) = {.type = "Softmax",
                          .infer = infer,
                          .lower = lower,
                          .quantized = QuantizedForm::UnitRange,
                          .int16 = true,
                          .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::softmax_entry
