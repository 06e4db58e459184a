// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// int8 ADD of tensors of equal dims with the rounding folded into long multiplications; equal to
// the reference to the bit.
#include "core/kernels/armv7m/lanes.h"
#include "core/kernels/elementwise_check.h"
#include "core/kernels/for_each_pair.h"
#include "core/kernels/quantized_add.h"
#include "core/kernels/sharing.h"

#if defined(__ARM_ARCH_7M__)

namespace mote::kernels::armv7m::add_s8_entry {
namespace {

/// What TFLite shifts inputs left by; doubled, a difference of int8 stays below 2^30.
constexpr std::int32_t kLeftShift = 20;

/// start plus a times b / 2^32, rounded half up.
std::int32_t highProduct(std::int32_t a, std::int32_t b, std::int32_t start) noexcept {
  const auto rounded = static_cast<std::int64_t>(
      static_cast<std::uint64_t>(static_cast<std::uint32_t>(start)) << 32U | 0x80000000U);
  return static_cast<std::int32_t>((rounded + std::int64_t{a} * b) >> 32);
}

/// An input less its zero point, rescaled to the common scale.
struct Term {
  std::int32_t zero;  ///< doubled and shifted
  std::int32_t multiplier;
  std::int32_t half;
  std::int32_t sign;  ///< all ones where a shift rounds halves away from zero
  std::int32_t shift;

  Term(std::int32_t zeroPoint, std::int32_t by, std::int32_t shiftBy) noexcept
      : zero(zeroPoint * (1 << (kLeftShift + 1))),
        multiplier(by),
        half(shiftBy < 0 ? 1 << (-shiftBy - 1) : 0),
        sign(shiftBy < 0 ? -1 : 0),
        shift(-shiftBy) {}

  [[nodiscard]] std::int32_t operator()(std::int8_t x) const noexcept {
    const std::int32_t doubled = x * (1 << (kLeftShift + 1)) - zero;
    return (highProduct(doubled, multiplier, half) + (doubled >> 31 & sign)) >> shift;
  }
};

void addAll(const QuantizedAdd& add, const Call& call) noexcept {
  const QuantizedBinaryParams& p = add.params;
  const Term first(add.firstZero, p.firstMultiplier, p.firstShift);
  const Term second(add.secondZero, p.secondMultiplier, p.secondShift);
  const std::int32_t shift = -p.outputShift;
  const std::int32_t moved = (2 * add.outputZero + 1) * (1 << (shift - 1));
  const auto* a = call.inputs[0].as<const std::int8_t>();
  const auto* b = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  for (const auto* end = output + call.outputs[0].bytes; output != end; ++output) {
    const std::int32_t doubled = 2 * (first(*a++) + second(*b++));
    std::int32_t sum = highProduct(doubled, p.outputMultiplier, moved) + (doubled >> 31);
    asm("ssat %0, #8, %1" : "=r"(sum) : "r"(sum >> shift));
    *output = static_cast<std::int8_t>(sum);
  }
}

Status run(const Call& call) noexcept {
  const QuantizedAdd add(call);
  const QuantizedBinaryParams& p = add.params;
  const bool alike =
      sameDims(call.inputs[0], call.outputs[0]) && sameDims(call.inputs[1], call.outputs[0]);
  const bool rightward = p.leftShift == kLeftShift && p.firstShift <= 0 && p.secondShift <= 0 &&
                         p.outputShift < 0 &&
                         p.outputShift >= -static_cast<std::int32_t>(kLongestShift);
  if (!alike || !rightward) {
    forEachPair<std::int8_t, std::int8_t>(call, add);
    return kOk;
  }
  addAll(add, call);
  clampBytes(call.outputs[0].as<std::int8_t>(), call.outputs[0].bytes, p.quantizedMinimum,
             p.quantizedMaximum);
  return kOk;
}

}  // namespace

MOTE_KERNEL(add_s8) = {"add_s8", checkBinaryS8, run, shareElements};

}  // namespace mote::kernels::armv7m::add_s8_entry

#endif
