// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PRelu: x, or slope * x below 0; the slopes are learned and broadcast to x.
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::p_relu_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireOneElement(view));
  const graph::TensorType& data = view.inputType(0);
  const graph::TensorType& slope = view.inputType(1);
  if (!data.ranked || !slope.ranked) return Types{data};
  const auto dims = broadcastDims(data.dims, slope.dims);
  bool fits = dims && dims->size() == data.dims.size();
  for (std::size_t i = 0; fits && i < dims->size(); ++i)
    fits = compatible((*dims)[i], data.dims[i]);
  if (fits) return Types{data};
  return view.refuse("prelu.slope", "slopes %1 do not broadcast to %2",
                     {slope.text(), data.text()});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  lowering.emit("prelu_f32", kernels::BinaryParams{Clamp{}.minimum, Clamp{}.maximum},
                {operands.inputs[0], operands.inputs[1]},
                {lowering.define(view.output(0)->id, operands.layout)});
  return {};
}

ParameterInputs parameters(const NodeView&) {
  return {1};
}

}  // namespace

MOTE_OPERATOR(p_relu) = {.type = "PRelu", .infer = infer, .lower = lower, .parameters = parameters};

}  // namespace mote::operators::p_relu_entry
