// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceSum: the sum along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_sum_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering,
                        ReductionKernels{.kernel = "sum_f32", .integers = "sum_i64"});
}

}  // namespace

MOTE_OPERATOR(reduce_sum) = {.type = "ReduceSum", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_sum_entry
