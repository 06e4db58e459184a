// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hardmax: 1 for the first largest element along one axis, 0 for the others.
#include "core/kernels/reduce.h"
#include "core/operators/interface/along_axis.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::hardmax_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerAlongAxis<kernels::SoftmaxParams>(view, lowering, "hardmax_f32");
}

}  // namespace

MOTE_OPERATOR(hardmax) = {.type = "Hardmax", .infer = inferAlongAxis, .lower = lower};

}  // namespace mote::operators::hardmax_entry
