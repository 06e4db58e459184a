// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mean: the mean of the inputs, element by element.
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::mean_entry {
namespace {

constexpr kernels::BinaryParams kNoClamp{.minimum = Clamp{}.minimum, .maximum = Clamp{}.maximum};

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireReal(view, 0));
  return inferVariadic(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (view.inputCount() == 1) return lowerIdentity(view, lowering);
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  const Operand result = lowering.define(view.output(0)->id, operands.layout);
  Operand sum = operands.inputs[0];
  for (std::size_t i = 1; i < operands.inputs.size(); ++i) {
    const Operand next = lowering.temporary(ElementType::Float32, lowering.dims(result));
    lowering.emit("add", kNoClamp, {sum, operands.inputs[i]}, {next});
    sum = next;
  }
  const auto count = static_cast<float>(view.inputCount());
  lowering.emit("div", kNoClamp, {sum, lowering.constant(Array::floats({}, std::span(&count, 1)))},
                {result});
  return {};
}

}  // namespace

MOTE_OPERATOR(mean) = {.type = "Mean", .infer = infer, .lower = lower};

}  // namespace mote::operators::mean_entry
