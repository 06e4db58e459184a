// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SoftmaxCrossEntropyLoss: the negative log-likelihood of LogSoftmax over the classes, which is the
// second output.
#include "core/kernels/reduce.h"
#include "core/operators/interface/log_likelihood.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::softmax_cross_entropy_loss_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3, 2));
  MOTE_TRY(requireReal(view, 0));
  MOTE_ASSIGN(graph::TensorType loss, inferLoss(view));
  Types types{std::move(loss), view.inputType(0)};
  types.resize(view.outputCount());
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const Steps steps(lowering);
  const Operand scores = lowering.use(view.input(0)->id, Layout::Plain);
  kernels::SoftmaxParams params;
  setAxisView(params, axisView(steps.dims(scores), 1, 1));
  const Operand logProbabilities = lowering.temporary(ElementType::Float32, steps.dims(scores));
  lowering.emit("log_softmax_f32", params, {scores}, {logProbabilities});
  steps.give(view, 0, lossOf(view, lowering, logProbabilities));
  steps.give(view, 1, logProbabilities);
  return {};
}

}  // namespace

MOTE_OPERATOR(softmax_cross_entropy_loss) = {
    .type = "SoftmaxCrossEntropyLoss", .infer = infer, .lower = lower};

}  // namespace mote::operators::softmax_cross_entropy_loss_entry
