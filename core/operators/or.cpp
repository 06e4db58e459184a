// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Or: one or both are true, element by element.
#include "core/operators/interface/comparison.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::or_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerComparison(view, lowering, "logical_or");
}

}  // namespace

MOTE_OPERATOR(or) = {.type = "Or", .infer = inferLogic, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::or_entry
