// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The loop of TFLite's int16 ADD and SUB: both inputs brought to a common scale, joined, rescaled
// to the output's.
#pragma once

#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference {

template <std::int32_t (*join)(std::int32_t, std::int32_t) noexcept>
Status runSumS16(const Call& call) noexcept {
  const auto& p = call.as<QuantizedBinaryParams>();
  forEachPair<std::int16_t, std::int16_t>(
      call, [&p](std::int16_t first, std::int16_t second) noexcept {
        const std::int32_t a = multiplyByQuantizedMultiplier(wrappingShiftLeft(first, p.leftShift),
                                                             p.firstMultiplier, p.firstShift);
        const std::int32_t b = multiplyByQuantizedMultiplier(wrappingShiftLeft(second, p.leftShift),
                                                             p.secondMultiplier, p.secondShift);
        return clampToInt16(
            multiplyByQuantizedMultiplier(join(a, b), p.outputMultiplier, p.outputShift),
            p.quantizedMinimum, p.quantizedMaximum);
      });
  return kOk;
}

}  // namespace mote::kernels::reference
