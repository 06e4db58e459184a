// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where: x where the condition holds, else y; all three broadcast together.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::where_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  MOTE_TRY(requireElement(view, 0, {ElementType::Bool}));
  ElementType element = view.inputType(1).element;
  if (element == ElementType::Undefined) element = view.inputType(2).element;
  MOTE_TRY(requireElement(view, 2, {element}));
  MOTE_ASSIGN(Types types, broadcastInputs(view));
  types[0].element = element;
  return output(view, std::move(types[0]));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (elementBytes(view.output(0)->type.element) == 0) {
    return view.refuse("operator.type", "cannot move elements of type %1",
                       {elementTypeName(view.output(0)->type.element)});
  }
  const BroadcastOperands operands = broadcastOperands(view, lowering);
  lowering.emit("where", {operands.inputs[0], operands.inputs[1], operands.inputs[2]},
                {lowering.define(view.output(0)->id, operands.layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(where) = {.type = "Where", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::where_entry
