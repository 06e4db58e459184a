// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Div: elementwise quotient, NumPy broadcasting; integers truncate toward zero.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::div_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  return inferVariadic(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerBinary(view, lowering, "div");
}

}  // namespace

MOTE_OPERATOR(div) = {.type = "Div",
                      .infer = infer,
                      .lower = lower,

                      .clamps = true};

}  // namespace mote::operators::div_entry
