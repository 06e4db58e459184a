// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requantization constants and lookup tables, computed once on the desktop.
#include "core/operators/interface/quantized.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/tensor/fixed_point.h"

namespace mote::operators {
namespace {

/// The same bytes with other shapes, places or neighbours.
bool movesElements(const Operator& entry) {
  const bool keepsSteps = entry.quantized == QuantizedForm::InputRange ||
                          entry.quantized == QuantizedForm::UnifiedRange;
  return keepsSteps && entry.elements == Elements::Any;
}

/// Whether every activation and the result are like the first input: of one width, and for int16
/// without a zero point.
bool alike(const Operator& entry, const NodeView& view) {
  const std::size_t count =
      entry.weightAxis != nullptr ? 1 : std::min(view.inputCount(), entry.activationInputs);
  const bool wide = isInt16(view);
  for (std::size_t i = 0; i < count; ++i) {
    if (view.hasInput(i) && isInt16(view, i) != wide) return false;
  }
  const graph::Value* result = view.output(0);
  const bool wideResult = isPerTensor(result) && result->type.element == ElementType::Int16;
  return wideResult == wide;
}

}  // namespace

bool isQuantized(const NodeView& view, std::size_t input) noexcept {
  return isPerTensor(view.input(input));
}

bool isPerTensor(const graph::Value* value) noexcept {
  if (value == nullptr || !value->quantization || !value->quantization->perTensor() ||
      value->quantization->zeroPoints.size() != 1)
    return false;
  const ElementType element = value->type.element;
  return element == ElementType::Int8 ||
         (element == ElementType::Int16 && value->quantization->zeroPoints[0] == 0);
}

bool isInt16(const NodeView& view, std::size_t input) noexcept {
  return isQuantized(view, input) && view.inputType(input).element == ElementType::Int16;
}

bool runsOnInt16(const Operator& entry) {
  return entry.int16 || movesElements(entry);
}

bool takesQuantized(const Operator& entry, const NodeView& view) {
  const bool wide = view.inputType(0).element == ElementType::Int16;
  if (!movesElements(entry)) {
    if (!alike(entry, view) || (wide && !(entry.int16 && isInt16(view)))) return false;
  }
  return entry.acceptsQuantized == nullptr || entry.acceptsQuantized(view);
}

std::string quantizedKernel(std::string_view stem, const NodeView& view) {
  return std::string(stem) + (isInt16(view) ? "_s16" : "_s8");
}

Limits limitsOf(ElementType type) noexcept {
  return type == ElementType::Int16 ? Limits{-32768, 32767} : Limits{};
}

Scaling scalingOf(const graph::Value& value) {
  return {value.quantization->scales[0], value.quantization->zeroPoints[0]};
}

bool symmetricWeights(const graph::Value* value, int axis, std::size_t channels) {
  if (value == nullptr || !value->constant || !value->quantization) return false;
  if (value->type.element != ElementType::Int8) return false;
  const auto& quantization = *value->quantization;
  const bool fits = quantization.perTensor() ||
                    (quantization.axis == axis && quantization.scales.size() == channels);
  return fits && std::ranges::all_of(quantization.zeroPoints, [](auto zero) { return zero == 0; });
}

bool quantizedBias(const graph::Value* value, std::size_t channels) {
  return value == nullptr || (value->constant && value->type.element == ElementType::Int32 &&
                              value->constant->elements() == channels);
}

ChannelScaling channelScaling(Lowering& lowering, const graph::Value& input,
                              const graph::Value& weight, const graph::Value& output,
                              std::size_t channels, bool dense) {
  const float inputScale = scalingOf(input).scale;
  const double outputScale = static_cast<double>(scalingOf(output).scale);
  const auto& scales = weight.quantization->scales;
  std::vector<std::int32_t> multipliers;
  std::vector<std::int8_t> shifts;
  for (std::size_t channel = 0; channel < channels; ++channel) {
    const float weightScale = scales.size() == 1 ? scales[0] : scales[channel];
    const double product = dense && scales.size() == 1
                               ? static_cast<double>(inputScale * weightScale)
                               : static_cast<double>(inputScale) * static_cast<double>(weightScale);
    const QuantizedMultiplier fixed = quantizeMultiplier(product / outputScale);
    multipliers.push_back(fixed.multiplier);
    shifts.push_back(static_cast<std::int8_t>(fixed.shift));
  }
  const bool alike =
      std::ranges::count(multipliers, multipliers.front()) == std::ssize(multipliers) &&
      std::ranges::count(shifts, shifts.front()) == std::ssize(shifts);
  if (alike) {
    multipliers.resize(1);
    shifts.resize(1);
  }
  const auto constant = [&]<typename T>(ElementType type, const std::vector<T>& values) {
    const Dims dims = {std::ssize(values)};
    return lowering.constant(Array::of(type, dims, std::span<const T>(values)));
  };
  const Operand multiplier = constant(ElementType::Int32, multipliers);
  return {multiplier, constant(ElementType::Int8, shifts)};
}

Array lookupTable(const Scaling& input, const Scaling& output,
                  const std::function<double(double)>& function) {
  std::array<std::int8_t, 256> table{};
  for (int i = 0; i < 256; ++i) {
    const double real = static_cast<double>(input.scale) * (i - 128 - input.zeroPoint);
    const double step = std::round(function(real) / static_cast<double>(output.scale));
    table[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(
        std::isnan(step) ? output.zeroPoint : std::clamp(step + output.zeroPoint, -128.0, 127.0));
  }
  return Array::of(ElementType::Int8, {256}, std::span<const std::int8_t>(table));
}

}  // namespace mote::operators
