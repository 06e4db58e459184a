// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceProd: the product along axes.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/reduction.h"

namespace mote::operators::reduce_prod_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerReduction(view, lowering,
                        ReductionKernels{.kernel = "product_f32", .integers = "product_i64"});
}

}  // namespace

MOTE_OPERATOR(reduce_prod) = {.type = "ReduceProd", .infer = inferReduction, .lower = lower};

}  // namespace mote::operators::reduce_prod_entry
