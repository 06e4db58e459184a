// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArgMax: the index of the largest element along one axis.
#include "core/operators/interface/arg.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::arg_max_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerArg(view, lowering, "arg_max_f32");
}

}  // namespace

MOTE_OPERATOR(arg_max) = {.type = "ArgMax", .infer = inferArg, .lower = lower};

}  // namespace mote::operators::arg_max_entry
