// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LpNormalization: each vector along one axis divided by its 1-norm or 2-norm.
#include "core/kernels/normalize.h"
#include "core/operators/interface/along_axis.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::lp_normalization_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  const std::int64_t p = view.integer("p", 2);
  if (p != 1 && p != 2)
    return view.refuse("lp-normalization.p", "takes 1 or 2 as p, not %1", {std::to_string(p)});
  return inferAlongAxis(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerAlongAxis<kernels::NormParams>(
      view, lowering, view.integer("p", 2) == 1 ? "l1_normalize_f32" : "l2_normalize_f32");
}

}  // namespace

MOTE_OPERATOR(lp_normalization) = {.type = "LpNormalization", .infer = infer, .lower = lower};

}  // namespace mote::operators::lp_normalization_entry
