// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Less: a < b, element by element.
#include "core/operators/interface/comparison.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::less_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerComparison(view, lowering, "less");
}

}  // namespace

MOTE_OPERATOR(less) = {
    .type = "Less", .infer = inferComparison, .lower = lower, .elements = Elements::Bytes};

}  // namespace mote::operators::less_entry
