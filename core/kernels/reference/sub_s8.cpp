// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 SUB: both inputs shifted left, rescaled to a common scale, then to the output's.
#include "core/kernels/reference/binary.h"

namespace mote::kernels::reference {
namespace {

Status run(const Call& call) noexcept {
  const auto& p = call.as<QuantizedBinaryParams>();
  const std::int32_t firstZero = call.inputs[0].zeroPoint;
  const std::int32_t secondZero = call.inputs[1].zeroPoint;
  const std::int32_t outputZero = call.outputs[0].zeroPoint;
  forEachPair<std::int8_t, std::int8_t>(call, [&](std::int8_t first, std::int8_t second) noexcept {
    const std::int32_t a = multiplyByQuantizedMultiplier(
        wrappingShiftLeft(first - firstZero, p.leftShift), p.firstMultiplier, p.firstShift);
    const std::int32_t b = multiplyByQuantizedMultiplier(
        wrappingShiftLeft(second - secondZero, p.leftShift), p.secondMultiplier, p.secondShift);
    const std::int32_t result =
        multiplyByQuantizedMultiplier(wrappingSubtract(a, b), p.outputMultiplier, p.outputShift);
    return clampToInt8(result, outputZero, p.quantizedMinimum, p.quantizedMaximum);
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(sub_s8) = {"sub_s8", checkBinaryS8, run};

}  // namespace mote::kernels::reference
