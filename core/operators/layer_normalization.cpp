// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LayerNormalization: the axes from `axis` on to mean 0 and variance 1, then scaled and shifted.
#include "core/kernels/normalize.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::layer_normalization_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3, 3));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireOneElement(view));
  MOTE_TRY(requireRank(view, 0, 1, 64));
  const graph::TensorType& data = view.inputType(0);
  graph::TensorType statistics = data;
  if (data.ranked) {
    MOTE_ASSIGN(const std::size_t axis,
                normalizeAxis(view, view.integer("axis", -1), data.dims.size()));
    for (std::size_t i = 1; i < view.inputCount(); ++i) {
      const auto joined = broadcastDims(data.dims, view.inputType(i).dims);
      if (view.inputType(i).ranked && (!joined || joined->size() != data.dims.size())) {
        return view.refuse("normalization.shape", "input %1 of shape %2 does not fit %3",
                           {std::to_string(i + 1), view.inputType(i).text(), data.text()});
      }
    }
    for (std::size_t i = axis; i < data.dims.size(); ++i) statistics.dims[i] = dimOf(1);
  }
  Types types{data, statistics, statistics};
  types.resize(view.outputCount());
  return types;
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

/// Mean and one over the deviation, for models that read them.
void giveStatistics(const NodeView& view, Lowering& lowering, Operand input, std::size_t axis,
                    float epsilon) {
  const Steps steps(lowering);
  const std::size_t last = steps.dims(input).size() - 1;
  const Operand mean = steps.reduce("mean", input, axis, last);
  const Operand distance = steps.binary("sub", input, mean);
  const Operand variance =
      steps.reduce("mean", steps.binary("mul", distance, distance), axis, last);
  const Operand deviation =
      steps.unary("sqrt_f32", steps.binary("add", variance, steps.number(epsilon)));
  steps.give(view, 1, mean);
  steps.give(view, 2, steps.unary("reciprocal_f32", deviation));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const Steps steps(lowering);
  const Operand input = lowering.use(view.input(0)->id, Layout::Plain);
  const Dims dims = steps.dims(input);
  MOTE_ASSIGN(const std::size_t axis, normalizeAxis(view, view.integer("axis", -1), dims.size()));
  kernels::NormParams params;
  params.epsilon = view.real("epsilon", 1e-5F);
  setAxisView(params, axisView(dims, axis, dims.size() - 1));
  Operand result = lowering.temporary(ElementType::Float32, dims);
  lowering.emit("standardize_f32", params, {input}, {result});
  result = steps.binary("mul", result, lowering.use(view.input(1)->id, Layout::Plain));
  if (view.hasInput(2))
    result = steps.binary("add", result, lowering.use(view.input(2)->id, Layout::Plain));
  steps.give(view, 0, result);
  if (view.output(1) != nullptr || view.output(2) != nullptr)
    giveStatistics(view, lowering, input, axis, params.epsilon);
  return {};
}

}  // namespace

MOTE_OPERATOR(layer_normalization) = {
    .type = "LayerNormalization", .infer = infer, .lower = lower, .parameters = parameters};

}  // namespace mote::operators::layer_normalization_entry
