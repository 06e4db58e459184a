// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 MUL of two elements.
#pragma once

#include "core/kernels/elementwise.h"
#include "core/kernels/kernel.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels {

struct QuantizedMul {
  const QuantizedBinaryParams& params;
  std::int32_t firstZero;
  std::int32_t secondZero;
  std::int32_t outputZero;

  explicit QuantizedMul(const Call& call) noexcept
      : params(call.as<QuantizedBinaryParams>()),
        firstZero(call.inputs[0].zeroPoint),
        secondZero(call.inputs[1].zeroPoint),
        outputZero(call.outputs[0].zeroPoint) {}

  [[nodiscard]] std::int32_t product(std::int8_t first, std::int8_t second) const noexcept {
    return (first - firstZero) * (second - secondZero);
  }

  [[nodiscard]] std::int8_t operator()(std::int8_t first, std::int8_t second) const noexcept {
    const std::int32_t scaled = multiplyByQuantizedMultiplier(
        product(first, second), params.outputMultiplier, params.outputShift);
    return clampToInt8(scaled, outputZero, params.quantizedMinimum, params.quantizedMaximum);
  }
};

}  // namespace mote::kernels
