// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 ADD for tensors of equal dims, equal to the reference to the bit.
#pragma once

#include "core/kernels/x86/vectors.h"

#if defined(__x86_64__)

#include "core/kernels/check.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// Values less their zero point, shifted left and rescaled.
struct Addend {
  Ints zeroPoint;
  Ints leftShift;
  Ints multiplier;
  Ints left;
  Ints right;

  Addend(std::int32_t zero, std::int32_t leftBits, std::int32_t by, std::int32_t shift) noexcept
      : zeroPoint(spread(zero)),
        leftShift(spread(leftBits)),
        multiplier(spread(by)),
        left(spread(shift > 0 ? shift : 0)),
        right(spread(shift > 0 ? 0 : -shift)) {}

  [[nodiscard]] Ints operator()(Ints x) const noexcept {
    return rescale(shiftLeft(subtract(x, zeroPoint), leftShift), multiplier, left, right);
  }
};

inline Status runAddS8(const Call& call) noexcept {
  const QuantizedAdd add(call);
  if (!sameDims(call.inputs[0], call.outputs[0]) || !sameDims(call.inputs[1], call.outputs[0])) {
    forEachPair<std::int8_t, std::int8_t>(call, add);
    return kOk;
  }
  const QuantizedBinaryParams& p = add.params;
  const Addend first(add.firstZero, p.leftShift, p.firstMultiplier, p.firstShift);
  const Addend second(add.secondZero, p.leftShift, p.secondMultiplier, p.secondShift);
  const Addend sum(0, 0, p.outputMultiplier, p.outputShift);
  const Ints low = spread(p.quantizedMinimum - add.outputZero);
  const Ints high = spread(p.quantizedMaximum - add.outputZero);
  const Ints zero = spread(add.outputZero);
  const auto* a = call.inputs[0].as<const std::int8_t>();
  const auto* b = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const auto count = static_cast<std::int32_t>(call.outputs[0].bytes);
  std::int32_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    const Ints scaled = sum(MOTE_SIMD::add(first(widen(a + i)), second(widen(b + i))));
    store(output + i, MOTE_SIMD::add(clamp(scaled, low, high), zero));
  }
  for (; i < count; ++i) {
    output[i] = add(a[i], b[i]);
  }
  return kOk;
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD

#endif
