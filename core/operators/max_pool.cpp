// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MaxPool: the largest element under a sliding window.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/pooling.h"
#include "core/operators/interface/window.h"

namespace mote::operators::max_pool_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1, 2));
  MOTE_ASSIGN(Types types, poolTypes(view));
  if (view.outputCount() == 2) {
    types.push_back(types[0]);
    types[1].element = ElementType::Int64;
  }
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(lowerPool(view, lowering, "max_pool2d", false));
  if (view.output(1) != nullptr) MOTE_TRY(lowerPoolPlaces(view, lowering, 1));
  return {};
}

}  // namespace

MOTE_OPERATOR(max_pool) = {.type = "MaxPool",
                           .infer = infer,
                           .lower = lower,
                           .elements = Elements::Bytes,
                           .quantized = QuantizedForm::InputRange,
                           .int16 = true,
                           .acceptsQuantized = keepsSteps,
                           .clamps = true};

}  // namespace mote::operators::max_pool_entry
