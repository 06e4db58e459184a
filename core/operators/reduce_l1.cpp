// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceL1: the sum of magnitudes along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_l1_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering, ReductionKernels{.before = "abs_f32", .kernel = "sum_f32"});
}

}  // namespace

MOTE_OPERATOR(reduce_l1) = {.type = "ReduceL1", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_l1_entry
