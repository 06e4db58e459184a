// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round: the nearest integer, halves to the even one.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::round_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "round_f32", {}, [](double x) { return std::nearbyint(x); });
}

}  // namespace

MOTE_OPERATOR(round) = {
    .type = "Round", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::round_entry
