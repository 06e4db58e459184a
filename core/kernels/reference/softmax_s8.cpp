// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int8 SOFTMAX in fixed point; output scale 1/256, zero point -128.
#include <bit>

#include "core/kernels/reduce_check.h"
#include "core/kernels/sharing.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::softmax_s8_entry {
namespace {

constexpr std::int32_t kSumIntegerBits = 12;

/// Exponential of a scaled difference, Q0.31.
std::int32_t exponential(std::int32_t difference, const SoftmaxParams& params) noexcept {
  return expOnNegativeValues(
      multiplyByQuantizedMultiplier(difference, params.multiplier, params.shift));
}

void softmax(const std::int8_t* input, std::int8_t* output, const SoftmaxParams& params) noexcept {
  std::int32_t largest = -128;
  for (std::int32_t i = 0; i < params.count; ++i) {
    largest = input[i] > largest ? input[i] : largest;
  }
  std::int32_t sum = 0;  // Q12.19
  for (std::int32_t i = 0; i < params.count; ++i) {
    const std::int32_t difference = input[i] - largest;
    if (difference >= params.diffMin) {
      sum += roundingDivideByPot(exponential(difference, params), kSumIntegerBits);
    }
  }
  // The sum as 2^bits * (1 + rest), the reciprocal of 1 + rest in Q0.31.
  const std::int32_t headroom = std::countl_zero(static_cast<std::uint32_t>(sum));
  const std::uint32_t rest = (static_cast<std::uint32_t>(sum) << headroom) - 0x80000000U;
  const std::int32_t reciprocal = oneOverOnePlusX(static_cast<std::int32_t>(rest));
  const std::int32_t bitsOverUnit = kSumIntegerBits - headroom + 31 - 8;
  for (std::int32_t i = 0; i < params.count; ++i) {
    const std::int32_t difference = input[i] - largest;
    std::int32_t value = 0;
    if (difference >= params.diffMin && bitsOverUnit <= 31) {
      value = roundingDivideByPot(
          saturatingRoundingDoublingHighMul(reciprocal, exponential(difference, params)),
          bitsOverUnit);
    }
    output[i] = clampToInt8(value, -128, -128, 127);
  }
}

Status run(const Call& call) noexcept {
  const auto& params = call.as<SoftmaxParams>();
  for (std::int32_t o = 0; o < params.outer; ++o) {
    const std::int32_t start = o * params.count;
    softmax(call.inputs[0].as<const std::int8_t>() + start,
            call.outputs[0].as<std::int8_t>() + start, params);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(softmax_s8) = {"softmax_s8", checkSoftmaxS8, run, shareElements};

}  // namespace mote::kernels::reference::softmax_s8_entry
