// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dropout: at inference the output is the input, and the mask is all true.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::dropout_entry {
namespace {

/// Whether the node drops anything; unset where that is not constant.
std::optional<bool> drops(const NodeView& view) {
  if (!view.hasInput(2)) return false;
  const Array* training = view.inputConstant(2);
  const Array* ratio = view.inputConstant(1);
  if (training == nullptr || training->elements() != 1) return std::nullopt;
  if (training->toInt64s()[0] == 0) return false;
  if (ratio == nullptr || ratio->elements() != 1) return std::nullopt;
  return ratio->toFloats()[0] != 0.0F;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 3, 2));
  MOTE_TRY(requireElement(view, 2, {ElementType::Bool}));
  graph::TensorType mask = view.inputType(0);
  mask.element = ElementType::Bool;
  Types types{view.inputType(0), mask};
  types.resize(view.outputCount());
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (drops(view) != false) {
    return view.refuse("dropout.training", "runs in inference mode only, here it trains");
  }
  if (const graph::Value* mask = view.output(1)) {
    const Operand yes = lowering.constant(
        Array::of(ElementType::Bool, {}, std::span<const std::uint8_t>({std::uint8_t{1}})));
    lowering.emit("broadcast", {yes}, {lowering.define(mask->id, Layout::Plain)});
  }
  return lowerIdentity(view, lowering);
}

}  // namespace

MOTE_OPERATOR(dropout) = {.type = "Dropout",
                          .infer = infer,
                          .lower = lower,
                          .elements = Elements::Any,
                          .quantized = QuantizedForm::InputRange,
                          .activationInputs = 1};

}  // namespace mote::operators::dropout_entry
