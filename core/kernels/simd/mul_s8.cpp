// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 MUL, equal to the reference to the bit.
#include "core/kernels/simd/quantized_binary.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

Status runMulS8(const Call& call) noexcept {
  const auto& p = call.as<QuantizedBinaryParams>();
  const Ints firstZero = spread(call.inputs[0].zeroPoint);
  const Ints secondZero = spread(call.inputs[1].zeroPoint);
  const Rescaling rescaling(p.outputMultiplier, p.outputShift);
  const Quantizing quantizing(p.quantizedMinimum, p.quantizedMaximum, call.outputs[0].zeroPoint);
  mapPairs<std::int8_t>(call, [&](Ints a, Ints b) noexcept {
    return quantizing(rescaling(multiply(subtract(a, firstZero), subtract(b, secondZero))));
  });
  return kOk;
}

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(mul_s8) = {"mul_s8", checkBinaryS8, runMulS8};

}  // namespace mote::kernels::MOTE_SIMD
