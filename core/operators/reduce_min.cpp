// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMin: the smallest along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_min_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering,
                        ReductionKernels{.kernel = "min_f32", .integers = "min_i64"});
}

}  // namespace

MOTE_OPERATOR(reduce_min) = {.type = "ReduceMin", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_min_entry
