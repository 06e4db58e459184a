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

double stepOf(float value, float scale, double most) {
  const double scaled = static_cast<double>(value) / static_cast<double>(scale);
  return std::clamp(std::round(scaled), -most, most);
}

/// One scale per channel, its largest magnitude at `most` steps.
std::vector<float> peakScales(std::span<const float> values, const Channel& channel, double most) {
  std::vector<float> scales(channel.count, 0.0F);
  for (std::size_t i = 0; i < values.size(); ++i)
    scales[channel.of(i)] = std::max(scales[channel.of(i)], std::abs(values[i]));
  for (float& scale : scales) {
    scale /= static_cast<float>(most);
    if (!(scale >= std::numeric_limits<float>::min())) scale = 1.0F;
  }
  return scales;
}

/// The scale below the peak's that leaves the least squared error: where steps are few, cutting off
/// rare peaks costs less than coarse steps for all (Banner et al. 2019, "Post training 4-bit
/// quantization of convolutional networks for rapid-deployment").
std::vector<float> closestScales(std::span<const float> values, const Channel& channel,
                                 double most) {
  constexpr int kParts = 20;
  const std::vector<float> peaks = peakScales(values, channel, most);
  std::vector<float> best = peaks;
  std::vector<double> least(channel.count, std::numeric_limits<double>::infinity());
  for (int part = kParts; part >= kParts / 2; --part) {
    const float cut = static_cast<float>(part) / kParts;
    std::vector<double> errors(channel.count, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const float scale = peaks[channel.of(i)] * cut;
      const double error = static_cast<double>(values[i]) -
                           stepOf(values[i], scale, most) * static_cast<double>(scale);
      errors[channel.of(i)] += error * error;
    }
    for (std::size_t c = 0; c < channel.count; ++c) {
      if (errors[c] >= least[c]) continue;
      least[c] = errors[c];
      best[c] = peaks[c] * cut;
    }
  }
  return best;
}

template <typename T>
Array inSteps(const Array& constant, const Affine& affine, ElementType type) {
  std::vector<T> stored;
  for (const float value : constant.as<float>()) {
    const double scaled =
        std::round(static_cast<double>(value) / static_cast<double>(affine.scale));
    stored.push_back(saturate<T>(scaled + affine.zeroPoint));
  }
  return Array::of<T>(type, constant.dims(), stored);
}

}  // namespace

Affine affineOf(const Range& range, ElementType type) {
  const double low = std::min(static_cast<double>(range.minimum), 0.0);
  const double high = std::max(static_cast<double>(range.maximum), 0.0);
  if (type == ElementType::Int16) {
    const auto symmetric = static_cast<float>(std::max(-low, high) / 32767.0);
    return {symmetric >= std::numeric_limits<float>::min() ? symmetric : 1.0F, 0};
  }
  const auto scale = static_cast<float>((high - low) / 255.0);
  // A range of nothing, or one so small that the scale is no normal number, stands for zero alone.
  if (!(scale >= std::numeric_limits<float>::min())) return {1.0F, 0};
  const double zero = std::round(-128.0 - low / static_cast<double>(scale));
  return {scale, saturate<std::int8_t>(zero)};
}

QuantizedWeights quantizeWeights(const Array& weights, int axis, int bits) {
  const auto values = weights.as<float>();
  const Channel channel = channelOf(weights.dims(), axis);
  const double most = (1 << (bits - 1)) - 1;
  QuantizedWeights result;
  result.scales =
      bits < 8 ? closestScales(values, channel, most) : peakScales(values, channel, most);
  std::vector<std::int8_t> stored(values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    stored[i] = static_cast<std::int8_t>(stepOf(values[i], result.scales[channel.of(i)], most));
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

Array quantizeConstant(const Array& constant, const Affine& affine, ElementType type) {
  if (type == ElementType::Int16) return inSteps<std::int16_t>(constant, affine, type);
  return inSteps<std::int8_t>(constant, affine, type);
}

}  // namespace mote::quantization
