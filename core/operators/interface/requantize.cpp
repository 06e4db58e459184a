// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requantization before joining.
#include "core/operators/interface/requantize.h"

#include "core/kernels/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/quantized.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators {

bool allQuantized(const NodeView& view) {
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    if (!isPerTensor(view.input(i)) || isInt16(view, i) != isInt16(view)) return false;
  }
  return isPerTensor(view.output(0)) && view.output(0)->type.element == view.inputType(0).element;
}

Operand inOutputSteps(const NodeView& view, Lowering& lowering, std::size_t input, Operand operand,
                      std::size_t output) {
  if (!isPerTensor(view.input(input)) || !isPerTensor(view.output(output))) return operand;
  const Scaling from = scalingOf(*view.input(input));
  const Scaling to = scalingOf(*view.output(output));
  if (from == to) return operand;
  const double real = static_cast<double>(from.scale) / static_cast<double>(to.scale);
  const Operand moved = lowering.temporary(view.inputType(input).element, lowering.dims(operand),
                                           to.scale, to.zeroPoint);
  if (isInt16(view, input)) {
    emitRescale(lowering, {real, real, {}}, operand, moved, *view.output(output));
    return moved;
  }
  const QuantizedMultiplier ratio = quantizeMultiplier(real);
  lowering.emit("requantize_s8",
                kernels::RequantizeParams{.multiplier = ratio.multiplier, .shift = ratio.shift},
                {operand}, {moved});
  return moved;
}

}  // namespace mote::operators
