// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses scales and rounds weights, biases and constants with them.
#include "core/quantization/parameters.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mote::quantization {
namespace {

template <typename T>
T saturate(double value) {
  return static_cast<T>(std::clamp(value, static_cast<double>(std::numeric_limits<T>::min()),
                                   static_cast<double>(std::numeric_limits<T>::max())));
}

/// Index along `axis` of a flat position.
struct Channel {
  std::size_t inner = 1;
  std::size_t count = 1;
  [[nodiscard]] std::size_t of(std::size_t flat) const noexcept { return flat / inner % count; }
};

Channel channelOf(const Dims& dims, int axis) {
  if (axis < 0) return {};
  Channel channel;
  channel.count = static_cast<std::size_t>(dims[static_cast<std::size_t>(axis)]);
  for (std::size_t i = static_cast<std::size_t>(axis) + 1; i < dims.size(); ++i)
    channel.inner *= static_cast<std::size_t>(dims[i]);
  return channel;
}

}  // namespace

Affine affineOf(const Range& range) {
  const double low = std::min(static_cast<double>(range.minimum), 0.0);
  const double high = std::max(static_cast<double>(range.maximum), 0.0);
  const auto scale = static_cast<float>((high - low) / 255.0);
  // A range of nothing, or one so small that the scale is no normal number, stands for zero alone.
  if (!(scale >= std::numeric_limits<float>::min())) return {1.0F, 0};
  const double zero = std::round(-128.0 - low / static_cast<double>(scale));
  return {scale, saturate<std::int8_t>(zero)};
}

QuantizedWeights quantizeWeights(const Array& weights, int axis) {
  const auto values = weights.as<float>();
  const Channel channel = channelOf(weights.dims(), axis);
  std::vector<float> peaks(channel.count, 0.0F);
  for (std::size_t i = 0; i < values.size(); ++i)
    peaks[channel.of(i)] = std::max(peaks[channel.of(i)], std::abs(values[i]));
  QuantizedWeights result;
  for (const float peak : peaks) {
    const float scale = peak / 127.0F;
    result.scales.push_back(scale >= std::numeric_limits<float>::min() ? scale : 1.0F);
  }
  std::vector<std::int8_t> stored(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double scaled =
        static_cast<double>(values[i]) / static_cast<double>(result.scales[channel.of(i)]);
    stored[i] = static_cast<std::int8_t>(std::clamp(std::round(scaled), -127.0, 127.0));
  }
  result.stored = Array::of<std::int8_t>(ElementType::Int8, weights.dims(), stored);
  return result;
}

Array quantizeBias(const Array& bias, float inputScale, const std::vector<float>& weightScales) {
  const auto values = bias.as<float>();
  std::vector<std::int32_t> stored(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double scale = static_cast<double>(inputScale) *
                         static_cast<double>(weightScales[weightScales.size() == 1 ? 0 : i]);
    stored[i] = saturate<std::int32_t>(std::round(static_cast<double>(values[i]) / scale));
  }
  return Array::of<std::int32_t>(ElementType::Int32, bias.dims(), stored);
}

Array quantizeConstant(const Array& constant, const Affine& affine) {
  std::vector<std::int8_t> stored;
  for (const float value : constant.as<float>()) {
    const double scaled =
        std::round(static_cast<double>(value) / static_cast<double>(affine.scale));
    stored.push_back(saturate<std::int8_t>(scaled + affine.zeroPoint));
  }
  return Array::of<std::int8_t>(ElementType::Int8, constant.dims(), stored);
}

}  // namespace mote::quantization
