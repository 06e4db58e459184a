// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rescales biases whose scale is not the one the integer kernels take for granted.
#include "core/compile/integer_bias.h"

#include <algorithm>
#include <cmath>

#include "core/compile/qdq.h"

namespace mote::compile {
namespace {

using graph::ValueId;

// float32 rounding of a product of two scales, with room.
constexpr double kSameScale = 1e-5;

/// One scale per bias element; empty where the weight has another number of channels.
std::vector<double> layerScales(const graph::Quantization& input, const graph::Quantization& weight,
                                std::size_t count) {
  std::vector<double> scales;
  if (!weight.perTensor() && weight.scales.size() != count) return scales;
  for (std::size_t i = 0; i < count; ++i) {
    const float scale = weight.scales[weight.perTensor() ? 0 : i];
    scales.push_back(static_cast<double>(input.scales[0]) * static_cast<double>(scale));
  }
  return scales;
}

/// Real values of a float32 constant or an int32 one with scales; empty for others.
std::vector<double> realValues(const graph::Value& value) {
  std::vector<double> reals;
  if (value.type.element == ElementType::Float32) {
    for (const float real : value.constant->as<float>()) reals.push_back(static_cast<double>(real));
    return reals;
  }
  if (value.type.element != ElementType::Int32 || !value.quantization) return reals;
  const auto& quantization = *value.quantization;
  const auto stored = value.constant->as<std::int32_t>();
  if (!quantization.perTensor() && quantization.scales.size() != stored.size()) return reals;
  for (std::size_t i = 0; i < stored.size(); ++i) {
    const std::size_t channel = quantization.perTensor() ? 0 : i;
    reals.push_back((static_cast<double>(stored[i]) - quantization.zeroPoints[channel]) *
                    static_cast<double>(quantization.scales[channel]));
  }
  return reals;
}

bool inLayerScales(const graph::Value& value, const std::vector<double>& scales) {
  if (value.type.element != ElementType::Int32 || !value.quantization) return false;
  const auto& quantization = *value.quantization;
  for (std::size_t i = 0; i < scales.size(); ++i) {
    const std::size_t channel = quantization.perTensor() ? 0 : i;
    const double scale = static_cast<double>(quantization.scales[channel]);
    if (quantization.zeroPoints[channel] != 0) return false;
    if (std::abs(scale - scales[i]) > kSameScale * scales[i]) return false;
  }
  return true;
}

}  // namespace

ValueId integerBias(WorkingGraph& work, ValueId bias, ValueId input, ValueId weight) {
  const ValueId behind = storedBehind(work.graph, bias);
  const graph::Value& value = *work.graph.value(behind ? behind : bias);
  const auto& inputSteps = work.graph.value(input)->quantization;
  const auto& weightSteps = work.graph.value(weight)->quantization;
  if (!value.constant || !inputSteps || !weightSteps) return {};
  const std::vector<double> reals = realValues(value);
  const auto scales = layerScales(*inputSteps, *weightSteps, reals.size());
  if (reals.empty() || scales.empty()) return {};
  if (inLayerScales(value, scales)) return value.id;
  constexpr double kLimit = 2147483647.0;
  // The sums of int16 layers have room for more than 32 bits of bias, and would miss what is cut.
  const bool isWide = work.graph.value(input)->type.element == ElementType::Int16;
  std::vector<std::int32_t> steps;
  for (std::size_t i = 0; i < reals.size(); ++i) {
    const double step = std::round(reals[i] / scales[i]);
    if (std::isnan(step) || (isWide && std::abs(step) > kLimit)) return {};
    steps.push_back(static_cast<std::int32_t>(std::clamp(step, -kLimit, kLimit)));
  }
  const Dims dims = value.constant->dims();
  const Array stored = Array::of(ElementType::Int32, dims, std::span<const std::int32_t>(steps));
  return work.addValue(graph::TensorType::of(ElementType::Int32, dims), stored, std::nullopt,
                       value.id);
}

}  // namespace mote::compile
