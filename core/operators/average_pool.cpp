// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AveragePool: the mean of the elements under a sliding window.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/pooling.h"
#include "core/operators/interface/window.h"

namespace mote::operators::average_pool_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return poolTypes(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerPool(view, lowering, "average_pool2d", view.integer("count_include_pad", 0) != 0);
}

}  // namespace

MOTE_OPERATOR(average_pool) = {.type = "AveragePool",
                               .infer = infer,
                               .lower = lower,
                               .elements = Elements::Bytes,
                               .quantized = QuantizedForm::InputRange,
                               .int16 = true,
                               .acceptsQuantized = keepsSteps,
                               .clamps = true};

}  // namespace mote::operators::average_pool_entry
