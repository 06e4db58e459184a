// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requantization before joining.
#include "core/operators/interface/requantize.h"

#include "core/kernels/elementwise.h"
#include "core/operators/interface/quantized.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators {

bool allQuantized(const NodeView& view) {
  for (std::size_t i = 0; i < view.inputCount(); ++i) {
    if (!isPerTensor(view.input(i))) return false;
  }
  return isPerTensor(view.output(0));
}

Operand inOutputSteps(const NodeView& view, Lowering& lowering, std::size_t input, Operand operand,
                      std::size_t output) {
  if (!isPerTensor(view.input(input)) || !isPerTensor(view.output(output))) return operand;
  const Scaling from = scalingOf(*view.input(input));
  const Scaling to = scalingOf(*view.output(output));
  if (from == to) return operand;
  const QuantizedMultiplier ratio =
      quantizeMultiplier(static_cast<double>(from.scale) / static_cast<double>(to.scale));
  const Operand moved =
      lowering.temporary(ElementType::Int8, lowering.dims(operand), to.scale, to.zeroPoint);
  lowering.emit("requantize_s8",
                kernels::RequantizeParams{.multiplier = ratio.multiplier, .shift = ratio.shift},
                {operand}, {moved});
  return moved;
}

}  // namespace mote::operators
