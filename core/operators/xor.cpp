// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xor: exactly one is true, element by element.
#include "core/operators/interface/comparison.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::xor_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerComparison(view, lowering, "logical_xor");
}

}  // namespace

MOTE_OPERATOR(xor) = {
    .type = "Xor", .infer = inferLogic, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::xor_entry
