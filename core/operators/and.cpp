// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// And: both are true, element by element.
#include "core/operators/interface/comparison.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::and_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerComparison(view, lowering, "logical_and");
}

}  // namespace

MOTE_OPERATOR(and) = {
    .type = "And", .infer = inferLogic, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::and_entry
