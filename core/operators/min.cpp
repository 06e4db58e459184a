// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Min: the smallest of the inputs, element by element.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::min_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (view.inputCount() == 1) return lowerIdentity(view, lowering);
  return lowerBinary(view, lowering, "minimum");
}

}  // namespace

MOTE_OPERATOR(min) = {.type = "Min", .infer = inferVariadic, .lower = lower};

}  // namespace mote::operators::min_entry
