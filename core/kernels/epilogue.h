// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What follows the accumulation of a convolution or dense layer: bias, rescaling, clamp.
#pragma once

#include <cstdint>

#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels {

/// x clamped to [minimum, maximum]; a NaN stays.
[[nodiscard]] inline float clampFloat(float x, float minimum, float maximum) noexcept {
  const float lower = x < minimum ? minimum : x;
  return lower > maximum ? maximum : lower;
}

struct FloatEpilogue {
  const float* bias;  ///< may be null
  float minimum;
  float maximum;

  template <typename Params>
  [[nodiscard]] static FloatEpilogue of(const Call& call) noexcept {
    const TensorView* bias = optionalInput(call, kBias);
    const auto& params = call.as<Params>();
    return {bias != nullptr ? bias->as<const float>() : nullptr, params.minimum, params.maximum};
  }

  [[nodiscard]] float operator()(float sum, std::int32_t channel) const noexcept {
    return clampFloat(bias != nullptr ? sum + bias[channel] : sum, minimum, maximum);
  }
};

struct QuantizedEpilogue {
  const std::int32_t* bias;  ///< may be null
  const std::int32_t* multiplier;
  const std::int8_t* shift;
  std::int32_t mask;  ///< see scaleMask()
  std::int32_t zeroPoint;
  std::int32_t minimum;
  std::int32_t maximum;

  template <typename Params>
  [[nodiscard]] static QuantizedEpilogue of(const Call& call) noexcept {
    const TensorView* bias = optionalInput(call, kBias);
    const auto& params = call.as<Params>();
    return {bias != nullptr ? bias->as<const std::int32_t>() : nullptr,
            call.inputs[kMultiplier].as<const std::int32_t>(),
            call.inputs[kShift].as<const std::int8_t>(),
            scaleMask(call),
            call.outputs[0].zeroPoint,
            params.quantizedMinimum,
            params.quantizedMaximum};
  }

  [[nodiscard]] std::int8_t operator()(std::int32_t sum, std::int32_t channel) const noexcept {
    const std::int32_t biased = bias != nullptr ? wrappingAdd(sum, bias[channel]) : sum;
    const std::int32_t scale = channel & mask;
    return clampToInt8(multiplyByQuantizedMultiplier(biased, multiplier[scale], shift[scale]),
                       zeroPoint, minimum, maximum);
  }
};

/// After sums of int16 by int8.
struct LongEpilogue : QuantizedEpilogue {
  template <typename Params>
  [[nodiscard]] static LongEpilogue of(const Call& call) noexcept {
    return {QuantizedEpilogue::of<Params>(call)};
  }

  [[nodiscard]] std::int16_t operator()(std::int64_t sum, std::int32_t channel) const noexcept {
    const std::int64_t biased = bias != nullptr ? sum + bias[channel] : sum;
    const std::int32_t scale = channel & mask;
    return clampToInt16(multiplyLongByQuantizedMultiplier(biased, multiplier[scale], shift[scale]),
                        minimum, maximum);
  }
};

}  // namespace mote::kernels
