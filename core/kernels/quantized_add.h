// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD and SUB of two values: both shifted left, rescaled to a common scale, summed or
// subtracted, rescaled to the output's.
#pragma once

#include "core/kernels/elementwise.h"
#include "core/kernels/kernel.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels {

template <bool kSubtracts>
struct QuantizedSum {
  const QuantizedBinaryParams& params;
  std::int32_t firstZero;
  std::int32_t secondZero;
  std::int32_t outputZero;

  explicit QuantizedSum(const Call& call) noexcept
      : params(call.as<QuantizedBinaryParams>()),
        firstZero(call.inputs[0].zeroPoint),
        secondZero(call.inputs[1].zeroPoint),
        outputZero(call.outputs[0].zeroPoint) {}

  [[nodiscard]] std::int8_t operator()(std::int8_t first, std::int8_t second) const noexcept {
    const std::int32_t a =
        multiplyByQuantizedMultiplier(wrappingShiftLeft(first - firstZero, params.leftShift),
                                      params.firstMultiplier, params.firstShift);
    const std::int32_t b =
        multiplyByQuantizedMultiplier(wrappingShiftLeft(second - secondZero, params.leftShift),
                                      params.secondMultiplier, params.secondShift);
    const std::int32_t sum =
        multiplyByQuantizedMultiplier(kSubtracts ? wrappingSubtract(a, b) : wrappingAdd(a, b),
                                      params.outputMultiplier, params.outputShift);
    return clampToInt8(sum, outputZero, params.quantizedMinimum, params.quantizedMaximum);
  }
};
using QuantizedAdd = QuantizedSum<false>;
using QuantizedSub = QuantizedSum<true>;

}  // namespace mote::kernels
