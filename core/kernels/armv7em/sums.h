// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 ADD and SUB of tensors of equal dims with rounding high products; equal to the reference to
// the bit.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"

namespace mote::kernels::armv7em {

/// What TFLite shifts inputs left by; doubled, a difference of int8 stays below 2^30.
constexpr std::int32_t kLeftShift = 20;

/// An input less its zero point, rescaled to the common scale.
template <bool kShifts>
struct Term {
  std::int32_t zero;  ///< doubled and shifted
  std::int32_t multiplier;
  std::int32_t half;
  std::int32_t shift;

  Term(std::int32_t zeroPoint, std::int32_t by, std::int32_t shiftBy) noexcept
      : zero(zeroPoint * (1 << (kLeftShift + 1))),
        multiplier(by),
        half(kShifts ? 1 << (-shiftBy - 1) : 0),
        shift(-shiftBy) {}

  [[nodiscard]] std::int32_t operator()(std::int8_t x) const noexcept {
    const std::int32_t doubled = x * (1 << (kLeftShift + 1)) - zero;
    const std::int32_t product = highProduct(doubled, multiplier, half);
    return kShifts ? (product + (doubled >> 31)) >> shift : product;
  }
};

template <bool kFirstShifts, bool kSecondShifts, bool kSubtracts>
void sumAll(const QuantizedSum<kSubtracts>& add, const Call& call) noexcept {
  const QuantizedBinaryParams& p = add.params;
  const Term<kFirstShifts> first(add.firstZero, p.firstMultiplier, p.firstShift);
  const Term<kSecondShifts> second(add.secondZero, p.secondMultiplier, p.secondShift);
  const std::int32_t multiplier = p.outputMultiplier;
  const std::int32_t shift = -p.outputShift;
  const std::int32_t moved = (2 * add.outputZero + 1) * (1 << (shift - 1));
  const auto* a = call.inputs[0].as<const std::int8_t>();
  const auto* b = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (const auto* end = output + call.outputs[0].bytes; output != end; ++output) {
    const std::int32_t left = first(*a++);
    const std::int32_t right = second(*b++);
    const std::int32_t doubled = 2 * (kSubtracts ? left - right : left + right);
    const std::int32_t sum = highProduct(doubled, multiplier, moved) + (doubled >> 31);
    *output = saturatedByte(sum >> shift);
  }
}

/// run() of add_s8 and sub_s8.
template <bool kSubtracts>
Status runSum(const Call& call) noexcept {
  const QuantizedSum<kSubtracts> sum(call);
  const QuantizedBinaryParams& p = sum.params;
  const bool alike =
      sameDims(call.inputs[0], call.outputs[0]) && sameDims(call.inputs[1], call.outputs[0]);
  const bool rightward = p.leftShift == kLeftShift && p.firstShift <= 0 && p.secondShift <= 0 &&
                         p.outputShift < 0 && p.outputShift >= -kLongestShift;
  if (!alike || !rightward) {
    forEachPair<std::int8_t, std::int8_t>(call, sum);
    return kOk;
  }
  const bool first = p.firstShift < 0;
  const bool second = p.secondShift < 0;
  if (first) {
    second ? sumAll<true, true>(sum, call) : sumAll<true, false>(sum, call);
  } else {
    second ? sumAll<false, true>(sum, call) : sumAll<false, false>(sum, call);
  }
  clampBytes(call.outputs[0].as<std::int8_t>(), call.outputs[0].bytes, p.quantizedMinimum,
             p.quantizedMaximum);
  return kOk;
}

}  // namespace mote::kernels::armv7em

#endif
