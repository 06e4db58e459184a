// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceLogSum: the logarithm of the sum along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_log_sum_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering, ReductionKernels{.kernel = "sum_f32", .after = "log_f32"});
}

}  // namespace

MOTE_OPERATOR(reduce_log_sum) = {.type = "ReduceLogSum", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_log_sum_entry
