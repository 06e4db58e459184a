// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NegativeLogLikelihoodLoss: minus the log-probability of each target class, weighted and reduced.
#include "core/operators/interface/log_likelihood.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::negative_log_likelihood_loss_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 3));
  MOTE_TRY(requireReal(view, 0));
  MOTE_ASSIGN(graph::TensorType loss, inferLoss(view));
  return Types{std::move(loss)};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const Operand input = lowering.use(view.input(0)->id, Layout::Plain);
  Steps(lowering).give(view, 0, lossOf(view, lowering, input));
  return {};
}

}  // namespace

MOTE_OPERATOR(negative_log_likelihood_loss) = {
    .type = "NegativeLogLikelihoodLoss", .infer = infer, .lower = lower};

}  // namespace mote::operators::negative_log_likelihood_loss_entry
