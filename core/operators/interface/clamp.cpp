// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fused clamps, in real numbers and in quantized steps.
#include "core/operators/interface/clamp.h"

#include <algorithm>
#include <cmath>

#include "core/operators/interface/quantized.h"

namespace mote::operators {
namespace {

std::int32_t stepOf(float real, const graph::Value& result) {
  const auto& quantization = *result.quantization;
  const auto [lowest, highest] = limitsOf(result.type.element);
  const double step =
      static_cast<double>(std::round(real / quantization.scales[0])) + quantization.zeroPoints[0];
  return static_cast<std::int32_t>(
      std::clamp(step, static_cast<double>(lowest), static_cast<double>(highest)));
}

/// No value is above or below a NaN: it bounds nothing, as in ONNX Runtime.
Clamp real(const Clamp& clamp) {
  Clamp bounds;
  if (!std::isnan(clamp.minimum)) bounds.minimum = clamp.minimum;
  if (!std::isnan(clamp.maximum)) bounds.maximum = clamp.maximum;
  return bounds;
}

}  // namespace

Clamp clampOf(const NodeView& view) {
  Clamp clamp;
  clamp.minimum = view.real(kClampMinimum, clamp.minimum);
  clamp.maximum = view.real(kClampMaximum, clamp.maximum);
  return real(clamp);
}

std::optional<Clamp> clipBounds(const NodeView& view) {
  Clamp clamp;
  clamp.minimum = view.real("min", clamp.minimum);
  clamp.maximum = view.real("max", clamp.maximum);
  for (std::size_t i = 1; i < 3; ++i) {
    if (!view.hasInput(i)) continue;
    const Array* bound = view.inputConstant(i);
    if (bound == nullptr || bound->type() != ElementType::Float32 || bound->elements() != 1)
      return std::nullopt;
    (i == 1 ? clamp.minimum : clamp.maximum) = bound->as<float>()[0];
  }
  clamp = real(clamp);
  // ONNX lets the upper bound win where they cross.
  clamp.minimum = std::min(clamp.minimum, clamp.maximum);
  return clamp;
}

QuantizedClamp quantizedClamp(const Clamp& clamp, const graph::Value& result) {
  return {stepOf(clamp.minimum, result), stepOf(clamp.maximum, result)};
}

QuantizedClamp quantizedClampOf(const NodeView& view) {
  const graph::Value* output = view.output(0);
  if (!isPerTensor(output)) return {};
  return quantizedClamp(clampOf(view), *output);
}

}  // namespace mote::operators
