// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HardSwish: x * clamp(x / 6 + 1 / 2, 0, 1); in int8 by TensorFlow Lite's 16-bit fixed point.
#include <algorithm>
#include <array>
#include <cstdint>

#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/rules.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators::hard_swish_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return sameAsInput(view);
}

constexpr std::int32_t kLow = -32768;
constexpr std::int32_t kHigh = 32767;

std::int32_t saturated(std::int64_t value) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, kLow, kHigh));
}

/// a * b / 2^15 on 16-bit values, rounded to nearest, halves away from zero where negative.
std::int32_t roundingHighMul(std::int32_t a, std::int32_t b) {
  const std::int64_t product = std::int64_t{a} * b;
  const std::int64_t nudge = product >= 0 ? 1 << 14 : 1 - (1 << 14);
  return saturated((product + nudge) / (1 << 15));
}

/// A real as 16-bit multiplier and exponent.
struct Multiplier16 {
  std::int32_t multiplier;
  std::int32_t exponent;
  explicit Multiplier16(double real) {
    const QuantizedMultiplier fixed = quantizeMultiplier(real);
    const bool saturates = fixed.multiplier >= 0x7FFFFFFF - (1 << 15);
    multiplier = saturates ? kHigh : (fixed.multiplier + (1 << 15)) >> 16;
    exponent = fixed.shift;
  }
};

/// (x + 3) / 6 clamped to [0, 1], in 1/32768, of an input in 1/128 of its steps.
std::int32_t gate(std::int32_t fine, const Multiplier16& scale) {
  std::int32_t value = fine;
  if (scale.exponent > 0)
    value = saturated(std::int64_t{value} << std::min(scale.exponent - 1, 30));
  value = roundingHighMul(value, scale.multiplier);
  if (scale.exponent > 0) value = saturated(std::int64_t{value} * 2);
  if (scale.exponent < 0) value = roundingDivideByPot(value, std::min(-scale.exponent, 31));
  return (value + (1 << 15)) >> 1;
}

/// HardSwish of TensorFlow Lite's reference kernels for each of the 256 inputs.
Array hardSwishTable(const Scaling& input, const Scaling& output) {
  const float fineScale = (1.0F / 128.0F) * input.scale;
  const Multiplier16 outputScale(static_cast<double>(fineScale / output.scale));
  const Multiplier16 gateScale(static_cast<double>(fineScale / (3.0F / 32768.0F)));
  std::array<std::int8_t, 256> table{};
  for (std::int32_t i = 0; i < 256; ++i) {
    const std::int32_t fine = (i - 128 - input.zeroPoint) * (1 << 7);
    const std::int32_t unscaled = roundingHighMul(fine, outputScale.multiplier);
    const std::int64_t product = std::int64_t{gate(fine, gateScale)} * unscaled;
    const std::int32_t shifted = roundingDivideByPot(saturated(product / (1 << 15)),
                                                     std::clamp(-outputScale.exponent, 0, 31));
    table[static_cast<std::size_t>(i)] =
        static_cast<std::int8_t>(std::clamp(shifted + output.zeroPoint, -128, 127));
  }
  return Array::of(ElementType::Int8, {256}, std::span<const std::int8_t>(table));
}

bool acceptsQuantized(const NodeView& view) {
  if (!isQuantized(view) || !isPerTensor(view.output(0))) return false;
  // TensorFlow Lite refuses outputs finer than 1/128 of the input's steps.
  return scalingOf(*view.output(0)).scale * 128.0F >= scalingOf(*view.input(0)).scale;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  if (!isQuantized(view)) return lowerUnary(view, lowering, "hard_swish_f32", {}, nullptr);
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  const Operand table =
      lowering.constant(hardSwishTable(scalingOf(*view.input(0)), scalingOf(*view.output(0))));
  lowering.emit("lut_s8", {lowering.use(view.input(0)->id, layout), table},
                {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(hard_swish) = {.type = "HardSwish",
                             .infer = infer,
                             .lower = lower,
                             .quantized = QuantizedForm::OwnRange,
                             .acceptsQuantized = acceptsQuantized};

}  // namespace mote::operators::hard_swish_entry
