// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 MUL with rounding high products; equal to the reference to the bit.
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_mul.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_DSP)

namespace mote::kernels::armv7em::mul_s8_entry {
namespace {

Status run(const Call& call) noexcept {
  const QuantizedMul mul(call);
  const QuantizedBinaryParams& p = mul.params;
  const std::int32_t shift = -p.outputShift;
  if (shift < 1 || shift > kLongestShift) {
    forEachPair<std::int8_t, std::int8_t>(call, mul);
    return kOk;
  }
  const std::int32_t multiplier = p.outputMultiplier;
  const std::int32_t moved = (2 * mul.outputZero + 1) * (1 << (shift - 1));
  const auto scaled = [=](std::int8_t first, std::int8_t second) noexcept {
    const std::int32_t doubled = 2 * mul.product(first, second);
    const std::int32_t high = highProduct(doubled, multiplier, moved);
    return saturatedByte((high + (doubled >> 31)) >> shift);
  };
  forEachPair<std::int8_t, std::int8_t>(call, scaled);
  clampBytes(call.outputs[0].as<std::int8_t>(), call.outputs[0].bytes, p.quantizedMinimum,
             p.quantizedMaximum);
  return kOk;
}

}  // namespace

MOTE_KERNEL(mul_s8) = {"mul_s8", checkBinaryS8, run, shareElements};

}  // namespace mote::kernels::armv7em::mul_s8_entry

#endif
