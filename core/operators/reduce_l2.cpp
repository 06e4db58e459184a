// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceL2: the root of the sum of squares along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_l2_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(
      view, lowering,
      ReductionKernels{.before = "square", .kernel = "sum_f32", .after = "sqrt_f32"});
}

}  // namespace

MOTE_OPERATOR(reduce_l2) = {.type = "ReduceL2", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_l2_entry
