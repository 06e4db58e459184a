// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Equal: a == b, element by element.
#include "core/operators/interface/comparison.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::equal_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerComparison(view, lowering, "equal");
}

}  // namespace

MOTE_OPERATOR(equal) = {
    .type = "Equal", .infer = inferComparison, .lower = lower, .elements = Elements::Bytes};

}  // namespace mote::operators::equal_entry
