// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceLogSumExp: the logarithm of the sum of exponentials along axes, safe from overflow.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_log_sum_exp_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering, ReductionKernels{.kernel = "log_sum_exp_f32"});
}

}  // namespace

MOTE_OPERATOR(reduce_log_sum_exp) = {
    .type = "ReduceLogSumExp", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_log_sum_exp_entry
