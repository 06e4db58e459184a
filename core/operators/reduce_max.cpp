// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMax: the largest along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_max_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering,
                        ReductionKernels{.kernel = "max_f32", .integers = "max_i64"});
}

}  // namespace

MOTE_OPERATOR(reduce_max) = {.type = "ReduceMax", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_max_entry
