// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceSumSquare: the sum of squares along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_sum_square_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering, ReductionKernels{.before = "square", .kernel = "sum_f32"});
}

}  // namespace

MOTE_OPERATOR(reduce_sum_square) = {
    .type = "ReduceSumSquare", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_sum_square_entry
