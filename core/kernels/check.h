// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What kernels' check() functions are made of: rules on operands, parameters and clamps.
#pragma once

#include <cstdint>
#include <span>

#include "core/kernels/kernel.h"

namespace mote::kernels {

/// Leave the enclosing check with `status` unless `condition` holds.
#define MOTE_REQUIRE(condition, status) \
  do {                                  \
    if (!(condition)) return (status);  \
  } while (false)

/// Leave the enclosing function with the status of `expression` unless it is ok.
#define MOTE_CHECK(expression)                                              \
  do {                                                                      \
    if (const ::mote::Status moteStatus = (expression); !moteStatus.ok()) { \
      return moteStatus;                                                    \
    }                                                                       \
  } while (false)

constexpr Status wrongOperand(std::size_t operand) noexcept {
  return {Code::KernelOperand, 0, static_cast<std::uint32_t>(operand)};
}
constexpr Status wrongShape(std::size_t operand) noexcept {
  return {Code::KernelShape, 0, static_cast<std::uint32_t>(operand)};
}
constexpr Status wrongParams(std::int64_t value) noexcept {
  return {Code::KernelParams, 0, static_cast<std::uint32_t>(value)};
}

constexpr std::int32_t kAnyRank = -1;

/// What one operand must be. `type` Undefined: any type, the kernel looks itself.
struct OperandRule {
  ElementType type = ElementType::Undefined;
  std::int32_t rank = kAnyRank;
  bool optional = false;
};

/// Counts, presence, types and ranks. Trailing optional inputs may be missing altogether.
Status checkOperands(const Call& call, std::span<const OperandRule> inputs,
                     const OperandRule& output) noexcept;
/// `count` >= 1 inputs and one output, all present and of the first input's type.
Status checkAlike(const Call& call, std::size_t count) noexcept;

/// The parameter block has exactly this size.
Status checkParamBytes(const Call& call, std::size_t bytes) noexcept;
/// minimum <= maximum, neither a NaN.
Status checkClamp(float minimum, float maximum) noexcept;
/// -128 <= minimum <= maximum <= 127.
Status checkClamp(std::int32_t minimum, std::int32_t maximum) noexcept;
/// The same of int16, and the operands of that type have the zero point 0.
Status checkClampS16(const Call& call, std::int32_t minimum, std::int32_t maximum) noexcept;
/// multiplier 0 or at least kMinMultiplier, shift in [kMinShift, kMaxShift].
Status checkMultiplier(std::int32_t multiplier, std::int32_t shift) noexcept;
/// Inputs `multiplier` and `multiplier + 1` are constant tensors of `channels` multipliers, int32,
/// and shifts, int8, or of one each for all channels.
Status checkChannelMultipliers(const Call& call, std::size_t multiplier,
                               std::int32_t channels) noexcept;
/// The same, and no shift beyond kMaxLongShift.
Status checkLongMultipliers(const Call& call, std::size_t multiplier,
                            std::int32_t channels) noexcept;
/// The product of the parts is `elements`, each part at least 1.
bool splits(std::uint32_t elements, std::int32_t outer, std::int32_t count,
            std::int32_t inner) noexcept;

/// Product of dims [from, to); tensors are below 2 GiB, so it fits.
[[nodiscard]] std::int32_t product(const TensorView& tensor, std::uint32_t from,
                                   std::uint32_t to) noexcept;
[[nodiscard]] bool sameDims(const TensorView& a, const TensorView& b) noexcept;

/// The operand, or null where it is absent or was left out at the end.
[[nodiscard]] inline const TensorView* optionalInput(const Call& call, std::size_t index) noexcept {
  return index < call.inputs.size() && call.inputs[index].present() ? &call.inputs[index] : nullptr;
}

}  // namespace mote::kernels
