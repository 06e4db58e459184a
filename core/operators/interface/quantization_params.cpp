// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads quantization parameters from constants that a file may have filled with anything.
#include "core/operators/interface/quantization_params.h"

#include <algorithm>
#include <cmath>

namespace mote::operators {
namespace {

Array shapedAlong(const graph::Quantization& quantization, std::size_t rank,
                  std::vector<float> values) {
  Dims dims(quantization.perTensor() ? 0 : rank, 1);
  if (!quantization.perTensor())
    dims[static_cast<std::size_t>(quantization.axis)] = static_cast<std::int64_t>(values.size());
  return Array::floats(dims, values);
}

}  // namespace

Result<Types> conversionTypes(const NodeView& view, ElementType element) {
  MOTE_TRY(requireOperands(view, 2, 3));
  MOTE_TRY(requireRank(view, 1, 0, 1));
  MOTE_TRY(requireRank(view, 2, 0, 1));
  graph::TensorType type = view.inputType(0);
  type.element = element;
  return Types{type};
}

std::optional<graph::Quantization> readQuantization(const NodeView& view) {
  const auto& input = view.inputType(0);
  const Array* scale = view.inputConstant(1);
  const Array* zero = view.inputConstant(2);
  if (scale == nullptr || scale->type() != ElementType::Float32) return std::nullopt;
  if (view.hasInput(2) && zero == nullptr) return std::nullopt;
  const bool fromIntegers = view.node().type == "DequantizeLinear";
  if (fromIntegers && zero != nullptr && zero->type() != input.element) return std::nullopt;
  graph::Quantization quantization;
  quantization.scales = scale->toFloats();
  const bool sane = std::ranges::all_of(
      quantization.scales, [](float value) { return std::isfinite(value) && value > 0.0F; });
  if (!sane || quantization.scales.empty()) return std::nullopt;
  quantization.zeroPoints.assign(quantization.scales.size(), 0);
  if (zero != nullptr) {
    const auto values = zero->toInt64s();
    if (values.size() != quantization.scales.size()) return std::nullopt;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i] < -kMaxDim || values[i] > kMaxDim) return std::nullopt;
      quantization.zeroPoints[i] = static_cast<std::int32_t>(values[i]);
    }
  }
  if (quantization.perTensor()) return quantization;
  if (!input.ranked) return std::nullopt;
  const auto axis = normalizeAxis(view, view.integer("axis", 1), input.dims.size());
  if (!axis.ok()) return std::nullopt;
  const auto& dim = input.dims[axis.value()];
  if (dim.size != static_cast<std::int64_t>(quantization.scales.size())) return std::nullopt;
  quantization.axis = static_cast<int>(axis.value());
  return quantization;
}

Array broadcastScales(const graph::Quantization& quantization, std::size_t rank) {
  return shapedAlong(quantization, rank, quantization.scales);
}

Array broadcastZeroPoints(const graph::Quantization& quantization, std::size_t rank) {
  std::vector<float> values;
  for (const auto zero : quantization.zeroPoints) values.push_back(static_cast<float>(zero));
  return shapedAlong(quantization, rank, std::move(values));
}

}  // namespace mote::operators
