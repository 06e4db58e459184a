// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loss that NegativeLogLikelihoodLoss and SoftmaxCrossEntropyLoss share.
#pragma once

#include "core/operators/interface/rules.h"
#include "core/operators/interface/steps.h"
#include "core/result/result.h"

namespace mote::operators {

/// The loss's type; inputs are scores [N, C, d...], targets [N, d...] and per-class weights [C].
[[nodiscard]] Result<graph::TensorType> inferLoss(const NodeView& view);
/// The loss of log-probabilities in plain order: minus those of the targets, weighted, ignored ones
/// 0, reduced as the node says.
[[nodiscard]] Operand lossOf(const NodeView& view, Lowering& lowering, Operand logProbabilities);

}  // namespace mote::operators
