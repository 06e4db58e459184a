// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pow: a to the power b, of the first input's element type.
#include "core/operators/interface/casting.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::pow_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireNumber(view, 1));
  MOTE_ASSIGN(Types types, broadcastInputs(view));
  types[0].element = view.inputType(0).element;
  return output(view, std::move(types[0]));
}

/// Mixed element types meet in float32.
Result<void> lower(const NodeView& view, Lowering& lowering) {
  const ElementType element = view.inputType(0).element;
  if (element == view.inputType(1).element) return lowerBinary(view, lowering, "pow");
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  const Operand base = castTo(lowering, operands.inputs[0], ElementType::Float32);
  const Operand exponent = castTo(lowering, operands.inputs[1], ElementType::Float32);
  const Operand result = lowering.define(view.output(0)->id, operands.layout);
  const bool direct = element == ElementType::Float32;
  const Operand power =
      direct ? result : lowering.temporary(ElementType::Float32, lowering.dims(result));
  lowering.emit("pow", kernels::BinaryParams{Clamp{}.minimum, Clamp{}.maximum}, {base, exponent},
                {power});
  if (!direct) emitCast(lowering, power, result);
  return {};
}

}  // namespace

MOTE_OPERATOR(pow) = {.type = "Pow", .infer = infer, .lower = lower};

}  // namespace mote::operators::pow_entry
