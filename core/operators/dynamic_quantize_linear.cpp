// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DynamicQuantizeLinear: float32 to uint8 by the range of the values at hand, 0 included.
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"
#include "core/operators/interface/steps.h"

namespace mote::operators::dynamic_quantize_linear_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1, 3));
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  graph::TensorType steps = view.inputType(0);
  steps.element = ElementType::UInt8;
  Types types{steps, ranked(ElementType::Float32, {}), ranked(ElementType::UInt8, {})};
  types.resize(view.outputCount());
  return types;
}

/// round(x / scale) + zero point in 0..255, as float32.
Operand clamped(const Steps& steps, Operand x) {
  return steps.unary("clamp_f32", x, {0.0F, 255.0F});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const Steps steps(lowering);
  const Operand x = lowering.use(view.input(0)->id, Layout::Plain);
  const Dims dims = steps.dims(x);
  std::int64_t count = 1;
  for (const auto dim : dims) count *= dim;
  const Operand flat = steps.reshaped(x, {count});
  const Operand zero = steps.number(0.0F);
  const Operand low = steps.binary("minimum", steps.reduce("min", flat, 0, 0), zero);
  const Operand high = steps.binary("maximum", steps.reduce("max", flat, 0, 0), zero);
  const Operand scale = steps.binary("div", steps.binary("sub", high, low), steps.number(255.0F));
  const Operand point = steps.unary(
      "round_f32", clamped(steps, steps.binary("div", steps.binary("sub", zero, low), scale)));
  const Operand rounded = steps.unary("round_f32", steps.binary("div", flat, scale));
  const Operand shifted = clamped(steps, steps.binary("add", rounded, point));
  steps.give(view, 0, steps.cast(shifted, ElementType::UInt8));
  steps.give(view, 1, scale);
  steps.give(view, 2, steps.cast(point, ElementType::UInt8));
  return {};
}

}  // namespace

MOTE_OPERATOR(dynamic_quantize_linear) = {
    .type = "DynamicQuantizeLinear", .infer = infer, .lower = lower, .elements = Elements::Any};

}  // namespace mote::operators::dynamic_quantize_linear_entry
