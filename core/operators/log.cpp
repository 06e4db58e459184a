// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log: the natural logarithm.
#include <cmath>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::log_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerUnary(view, lowering, "log_f32", {}, [](double x) { return std::log(x); });
}

}  // namespace

MOTE_OPERATOR(log) = {
    .type = "Log", .infer = inferReal, .lower = lower, .quantized = QuantizedForm::OwnRange};

}  // namespace mote::operators::log_entry
