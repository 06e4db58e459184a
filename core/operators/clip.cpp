// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clip: every element into [min, max].
#include <algorithm>

#include "core/operators/interface/clamp.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::clip_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 3));
  MOTE_TRY(requireRank(view, 1, 0, 1));
  MOTE_TRY(requireRank(view, 2, 0, 1));
  return sameAsInput(view);
}

/// Bounds that are computed, or integers.
Result<void> lowerWithOperands(const NodeView& view, Lowering& lowering) {
  const graph::Value& source = *view.input(0);
  const ElementType element = source.type.element;
  const Layout layout = lowering.layoutOf(source.id);
  Operand current = lowering.use(source.id, layout);
  for (std::size_t i = 1; i < 3; ++i) {
    if (!view.hasInput(i)) continue;
    const bool last = i == 2 || !view.hasInput(2);
    const Operand bound = lowering.use(view.input(i)->id, Layout::Plain);
    const Operand next = last ? lowering.define(view.output(0)->id, layout)
                              : lowering.temporary(element, lowering.dims(current));
    emitPair(lowering, i == 1 ? "maximum" : "minimum", current, bound, next);
    current = next;
  }
  if (!view.hasInput(1) && !view.hasInput(2)) lowering.alias(view.output(0)->id, layout, current);
  return {};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const auto bounds = clipBounds(view);
  if (bounds && isInt16(view)) {
    lowerRescale(view, lowering, 1.0F, *bounds);
    return {};
  }
  const ElementType element = view.inputType(0).element;
  const bool real = element == ElementType::Float32 || element == ElementType::Int8;
  if (!bounds || !real) return lowerWithOperands(view, lowering);
  const auto minimum = static_cast<double>(bounds->minimum);
  const auto maximum = static_cast<double>(bounds->maximum);
  return lowerUnary(view, lowering, "clamp_f32", {bounds->minimum, bounds->maximum},
                    [=](double x) { return std::clamp(x, minimum, maximum); });
}

bool acceptsQuantized(const NodeView& view) {
  return clipBounds(view).has_value();
}

}  // namespace

MOTE_OPERATOR(clip) = {.type = "Clip",
                       .infer = infer,
                       .lower = lower,
                       .quantized = QuantizedForm::OwnRange,
                       .int16 = true,
                       .activationInputs = 1,
                       .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::clip_entry
