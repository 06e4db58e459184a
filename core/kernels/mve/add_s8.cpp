// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 ADD of tensors of equal dims, four at a time; equal to the reference to the bit.
#include "core/kernels/check.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_FEATURE_MVE)

#include <arm_mve.h>

namespace mote::kernels::mve::add_s8_entry {
namespace {

/// Times a multiplier and shifted right, halves away from zero; `shift` is not above 0.
int32x4_t scaled(int32x4_t value, std::int32_t multiplier, int32x4_t shift) noexcept {
  const int32x4_t product = vqrdmulhq_n_s32(value, multiplier);
  const int32x4_t sign = vshrq_n_s32(vandq_s32(product, shift), 31);
  return vrshlq_s32(vaddq_s32(product, sign), shift);
}

/// An input less its zero point, shifted left, rescaled to the common scale.
struct Term {
  std::int32_t zero;
  std::int32_t left;
  std::int32_t multiplier;
  int32x4_t shift;

  [[nodiscard]] int32x4_t operator()(int32x4_t x) const noexcept {
    return scaled(vshlq_r_s32(vsubq_n_s32(x, zero), left), multiplier, shift);
  }
};

void addAll(const QuantizedAdd& add, const Call& call) noexcept {
  const QuantizedBinaryParams& p = add.params;
  const Term first{add.firstZero, p.leftShift, p.firstMultiplier, vdupq_n_s32(p.firstShift)};
  const Term second{add.secondZero, p.leftShift, p.secondMultiplier, vdupq_n_s32(p.secondShift)};
  const int32x4_t shift = vdupq_n_s32(p.outputShift);
  const int32x4_t minimum = vdupq_n_s32(p.quantizedMinimum - add.outputZero);
  const int32x4_t maximum = vdupq_n_s32(p.quantizedMaximum - add.outputZero);
  const auto* a = call.inputs[0].as<const std::int8_t>();
  const auto* b = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (std::uint32_t left = call.outputs[0].bytes; left > 0;) {
    const mve_pred16_t some = vctp32q(left);
    const int32x4_t sum = vaddq_s32(first(vldrbq_z_s32(a, some)), second(vldrbq_z_s32(b, some)));
    const int32x4_t result =
        vminq_s32(vmaxq_s32(scaled(sum, p.outputMultiplier, shift), minimum), maximum);
    vstrbq_p_s32(output, vaddq_n_s32(result, add.outputZero), some);
    a += 4;
    b += 4;
    output += 4;
    left -= left < 4 ? left : 4;
  }
}

Status run(const Call& call) noexcept {
  const QuantizedAdd add(call);
  const QuantizedBinaryParams& p = add.params;
  const bool alike =
      sameDims(call.inputs[0], call.outputs[0]) && sameDims(call.inputs[1], call.outputs[0]);
  if (alike && p.firstShift <= 0 && p.secondShift <= 0 && p.outputShift <= 0) {
    addAll(add, call);
  } else {
    forEachPair<std::int8_t, std::int8_t>(call, add);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, run, shareElements};

}  // namespace mote::kernels::mve::add_s8_entry

#endif
