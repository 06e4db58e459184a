// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LeakyRelu: x where x >= 0, else alpha * x; in int8 by TensorFlow Lite's two multipliers.
#include <array>
#include <cstdint>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/int16.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/rules.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::leaky_relu_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

/// LeakyRelu of TensorFlow Lite's reference kernels for each of the 256 inputs.
Array leakyReluTable(const Scaling& input, const Scaling& output, float alpha) {
  const auto identity = quantizeMultiplier(static_cast<double>(input.scale / output.scale));
  const auto slope = quantizeMultiplier(static_cast<double>(input.scale * alpha / output.scale));
  std::array<std::int8_t, 256> table{};
  for (std::int32_t i = 0; i < 256; ++i) {
    const std::int32_t steps = i - 128 - input.zeroPoint;
    const auto& factor = steps >= 0 ? identity : slope;
    const std::int32_t scaled =
        multiplyByQuantizedMultiplier(steps, factor.multiplier, factor.shift);
    table[static_cast<std::size_t>(i)] = clampToInt8(scaled, output.zeroPoint, -128, 127);
  }
  return Array::of(ElementType::Int8, {256}, std::span<const std::int8_t>(table));
}

/// A factor of int16's two cannot be negative.
bool acceptsQuantized(const NodeView& view) {
  return !isInt16(view) || view.real("alpha", 0.01F) >= 0.0F;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  const float alpha = view.real("alpha", 0.01F);
  if (isInt16(view)) {
    lowerRescale(view, lowering, alpha);
    return {};
  }
  if (isQuantized(view) && alpha >= 0.0F && alpha <= 1.0F) {
    const graph::Value& source = *view.input(0);
    const graph::Value& result = *view.output(0);
    const Layout layout = lowering.layoutOf(source.id);
    const Operand table =
        lowering.constant(leakyReluTable(scalingOf(source), scalingOf(result), alpha));
    lowering.emit("lut_s8", {lowering.use(source.id, layout), table},
                  {lowering.define(result.id, layout)});
    return {};
  }
  return lowerUnary(view, lowering, "leaky_relu_f32", {alpha, 0.0F},
                    [alpha](double x) { return x < 0.0 ? x * static_cast<double>(alpha) : x; });
}

}  // namespace

MOTE_OPERATOR(leaky_relu) = {.type = "LeakyRelu",
                             .infer = infer,
                             .lower = lower,
                             .quantized = QuantizedForm::OwnRange,
                             .int16 = true,
                             .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::leaky_relu_entry
