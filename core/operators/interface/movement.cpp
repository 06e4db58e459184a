// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators that hand their input on, or constants.
#include "core/operators/interface/movement.h"

#include "core/operators/interface/requantize.h"

namespace mote::operators {

Result<Operand> movable(const NodeView& view, Lowering& lowering, std::size_t input, Layout layout,
                        std::size_t output) {
  const graph::Value* value = view.input(input);
  if (value == nullptr || elementBytes(value->type.element) == 0) {
    return view.refuse("operator.type", "cannot move elements of type %1",
                       {elementTypeName(view.inputType(input).element)});
  }
  return inOutputSteps(view, lowering, input, lowering.use(value->id, layout), output);
}

Result<void> lowerReshape(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const Operand source, movable(view, lowering, 0, Layout::Plain));
  lowering.alias(view.output(0)->id, Layout::Plain, source);
  return {};
}

Result<void> lowerIdentity(const NodeView& view, Lowering& lowering) {
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(const Operand source, movable(view, lowering, 0, layout));
  lowering.alias(view.output(0)->id, layout, source);
  return {};
}

Result<void> lowerConstants(const NodeView& view, Lowering& lowering,
                            std::span<const Array> values) {
  for (std::size_t i = 0; i < view.outputCount(); ++i) {
    const graph::Value* value = view.output(i);
    if (value == nullptr) continue;
    if (i >= values.size()) {
      return view.refuse("operator.not-constant", "runs only where its inputs are constant");
    }
    lowering.alias(value->id, Layout::Plain, lowering.constant(values[i]));
  }
  return {};
}

}  // namespace mote::operators
