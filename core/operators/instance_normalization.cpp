// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// InstanceNormalization: each channel of each sample to mean 0 and variance 1, then scale and
// shift.
#include "core/kernels/elementwise.h"
#include "core/kernels/normalize.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::instance_normalization_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  MOTE_TRY(requireOneElement(view));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireRank(view, 0, 3, 64));
  const graph::TensorType& data = view.inputType(0);
  for (const std::size_t i : {1U, 2U}) {
    MOTE_TRY(requireRank(view, i, 1, 1));
    const graph::TensorType& perChannel = view.inputType(i);
    if (data.ranked && perChannel.ranked && !compatible(perChannel.dims[0], data.dims[1])) {
      return view.refuse("instance-normalization.channels", "%1 does not fit the channels of %2",
                         {perChannel.text(), data.text()});
    }
  }
  return Types{data};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const Operand input = lowering.use(view.input(0)->id, Layout::ChannelsLast);
  const Dims dims = lowering.dims(input);
  const Operand scale = lowering.use(view.input(1)->id, Layout::Plain);
  const Operand shift = lowering.use(view.input(2)->id, Layout::Plain);
  const Operand standard = lowering.temporary(ElementType::Float32, dims);
  kernels::NormParams params;
  setAxisView(params, axisView(dims, 1, dims.size() - 2));
  params.epsilon = view.real("epsilon", 1e-5F);
  lowering.emit("standardize_f32", params, {input}, {standard});
  lowering.emit("scale_shift_f32", kernels::BinaryParams{Clamp{}.minimum, Clamp{}.maximum},
                {standard, scale, shift},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

ParameterInputs parameters(const NodeView&) {
  return {1, 2};
}

}  // namespace

MOTE_OPERATOR(instance_normalization) = {
    .type = "InstanceNormalization", .infer = infer, .lower = lower, .parameters = parameters};

}  // namespace mote::operators::instance_normalization_entry
