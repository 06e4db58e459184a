// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GlobalMaxPool: the largest element of each channel.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/pooling.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/window.h"

namespace mote::operators::global_max_pool_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (!isQuantized(view)) return lowerGlobalPool(view, lowering, "max_f32");
  lowerGlobalPoolInt8(view, lowering, "max_pool2d");
  return {};
}

}  // namespace

MOTE_OPERATOR(global_max_pool) = {.type = "GlobalMaxPool",
                                  .infer = globalPoolTypes,
                                  .lower = lower,
                                  .quantized = QuantizedForm::InputRange,
                                  .int16 = true,
                                  .acceptsQuantized = keepsSteps};

}  // namespace mote::operators::global_max_pool_entry
