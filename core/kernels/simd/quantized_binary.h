// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Parts of TFLite's int8 ADD, SUB and MUL, equal to the reference to the bit.
#pragma once

#include "core/kernels/elementwise_check.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// multiplyByQuantizedMultiplier with constants.
struct Rescaling {
  Ints multiplier;
  Ints left;
  Ints right;

  Rescaling(std::int32_t by, std::int32_t shift) noexcept
      : multiplier(spread(by)),
        left(spread(shift > 0 ? shift : 0)),
        right(spread(shift > 0 ? 0 : -shift)) {}

  [[nodiscard]] Ints operator()(Ints x) const noexcept {
    return rescale(x, multiplier, left, right);
  }
};

/// clampToInt8 with constants.
struct Quantizing {
  Ints low;
  Ints high;
  Ints zeroPoint;

  Quantizing(std::int32_t minimum, std::int32_t maximum, std::int32_t zero) noexcept
      : low(spread(minimum - zero)), high(spread(maximum - zero)), zeroPoint(spread(zero)) {}

  [[nodiscard]] Ints operator()(Ints x) const noexcept {
    return add(clamp(x, low, high), zeroPoint);
  }
};

/// Values less their zero point, shifted left and rescaled.
struct Addend {
  Ints zeroPoint;
  Ints leftShift;
  Rescaling rescaling;

  Addend(std::int32_t zero, std::int32_t leftBits, std::int32_t by, std::int32_t shift) noexcept
      : zeroPoint(spread(zero)), leftShift(spread(leftBits)), rescaling(by, shift) {}

  [[nodiscard]] Ints operator()(Ints x) const noexcept {
    return rescaling(shiftLeft(subtract(x, zeroPoint), leftShift));
  }
};

/// For checkBinaryS8(); `operation` on values of a common scale.
template <Ints (*operation)(Ints, Ints) noexcept>
Status runSumS8(const Call& call) noexcept {
  const auto& p = call.as<QuantizedBinaryParams>();
  const Addend first(call.inputs[0].zeroPoint, p.leftShift, p.firstMultiplier, p.firstShift);
  const Addend second(call.inputs[1].zeroPoint, p.leftShift, p.secondMultiplier, p.secondShift);
  const Rescaling rescaling(p.outputMultiplier, p.outputShift);
  const Quantizing quantizing(p.quantizedMinimum, p.quantizedMaximum, call.outputs[0].zeroPoint);
  mapPairs<std::int8_t>(call, [&](Ints a, Ints b) noexcept {
    return quantizing(rescaling(operation(first(a), second(b))));
  });
  return kOk;
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
