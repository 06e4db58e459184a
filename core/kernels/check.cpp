// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The rules kernels' check() functions share.
#include "core/kernels/check.h"

#include "core/tensor/fixed_point.h"

namespace mote::kernels {
namespace {

Status checkOperand(const TensorView& tensor, const OperandRule& rule, std::size_t index) noexcept {
  if (!tensor.present()) {
    return rule.optional ? kOk : wrongOperand(index);
  }
  MOTE_REQUIRE(rule.type == ElementType::Undefined || rule.type == tensor.type,
               wrongOperand(index));
  MOTE_REQUIRE(rule.rank == kAnyRank || rule.rank == tensor.rank, wrongShape(index));
  return kOk;
}

constexpr bool isMultiplier(std::int32_t value) noexcept {
  return value >= kMinMultiplier || value == 0;
}

constexpr bool isShift(std::int32_t value) noexcept {
  return value >= kMinShift && value <= kMaxShift;
}

/// Whole groups of four, no multiplier 0, all shifts in [-16, 16): what all but a few tables are,
/// and what a board, which spends much of its loading here, sees without a look at each.
bool areCommon(const std::int32_t* multipliers, const std::int8_t* shifts,
               std::uint32_t count) noexcept {
  static_assert(kMinMultiplier == 1 << 30 && kMinShift <= -16 && kMaxShift >= 15);
  if (count % 4 != 0) return false;
  std::uint32_t all = ~0U;    // bits that every multiplier has,
  std::uint32_t any = 0;      // and that any has
  std::uint32_t differs = 0;  // bits of a shift that are not the one below them
  for (const std::int32_t* end = multipliers + count; multipliers != end; multipliers += 4) {
    const auto bits = [multipliers](int i) { return static_cast<std::uint32_t>(multipliers[i]); };
    all &= bits(0) & bits(1) & bits(2) & bits(3);
    any |= bits(0) | bits(1) | bits(2) | bits(3);
    std::uint32_t four = 0;
    __builtin_memcpy(&four, shifts, sizeof(four));
    differs |= four ^ (four << 1);
    shifts += 4;
  }
  return (all >> 30 & 1) == 1 && any >> 31 == 0 && (differs & 0xE0E0E0E0U) == 0;
}

}  // namespace

Status checkOperands(const Call& call, std::span<const OperandRule> inputs,
                     const OperandRule& output) noexcept {
  MOTE_REQUIRE(call.inputs.size() <= inputs.size(), wrongOperand(inputs.size()));
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const TensorView absent;
    MOTE_CHECK(checkOperand(i < call.inputs.size() ? call.inputs[i] : absent, inputs[i], i));
  }
  MOTE_REQUIRE(call.outputs.size() == 1, wrongOperand(call.inputs.size()));
  return checkOperand(call.outputs[0], output, call.inputs.size());
}

Status checkAlike(const Call& call, std::size_t count) noexcept {
  MOTE_REQUIRE(call.inputs.size() == count && count > 0, wrongOperand(call.inputs.size()));
  MOTE_REQUIRE(call.outputs.size() == 1, wrongOperand(count));
  const ElementType type = call.inputs[0].type;
  for (std::size_t i = 0; i < count; ++i) {
    MOTE_REQUIRE(call.inputs[i].present() && call.inputs[i].type == type, wrongOperand(i));
  }
  MOTE_REQUIRE(call.outputs[0].type == type, wrongOperand(count));
  return kOk;
}

Status checkParamBytes(const Call& call, std::size_t bytes) noexcept {
  MOTE_REQUIRE(call.params.size() == bytes, wrongParams(static_cast<std::int64_t>(bytes)));
  return kOk;
}

Status checkClamp(float minimum, float maximum) noexcept {
  MOTE_REQUIRE(minimum <= maximum, wrongParams(0));
  return kOk;
}

Status checkClamp(std::int32_t minimum, std::int32_t maximum) noexcept {
  MOTE_REQUIRE(minimum >= -128 && minimum <= maximum && maximum <= 127, wrongParams(minimum));
  return kOk;
}

Status checkClampS16(const Call& call, std::int32_t minimum, std::int32_t maximum) noexcept {
  const auto isSymmetric = [](const TensorView& tensor) noexcept {
    return tensor.type != ElementType::Int16 || tensor.zeroPoint == 0;
  };
  for (std::size_t i = 0; i < call.inputs.size(); ++i) {
    MOTE_REQUIRE(isSymmetric(call.inputs[i]), wrongOperand(i));
  }
  MOTE_REQUIRE(isSymmetric(call.outputs[0]), wrongOperand(call.inputs.size()));
  MOTE_REQUIRE(minimum >= -32768 && minimum <= maximum && maximum <= 32767, wrongParams(minimum));
  return kOk;
}

Status checkMultiplier(std::int32_t multiplier, std::int32_t shift) noexcept {
  MOTE_REQUIRE(isMultiplier(multiplier), wrongParams(multiplier));
  MOTE_REQUIRE(isShift(shift), wrongParams(shift));
  return kOk;
}

Status checkChannelMultipliers(const Call& call, std::size_t multiplier,
                               std::int32_t channels) noexcept {
  const TensorView& multipliers = call.inputs[multiplier];
  const TensorView& shifts = call.inputs[multiplier + 1];
  const std::uint32_t count =
      multipliers.elements() == 1 ? 1 : static_cast<std::uint32_t>(channels);
  MOTE_REQUIRE(multipliers.data != nullptr, wrongOperand(multiplier));
  MOTE_REQUIRE(shifts.data != nullptr, wrongOperand(multiplier + 1));
  MOTE_REQUIRE(multipliers.elements() == count, wrongShape(multiplier));
  MOTE_REQUIRE(shifts.elements() == count, wrongShape(multiplier + 1));
  const auto* multiplierOf = multipliers.as<const std::int32_t>();
  const auto* shiftOf = shifts.as<const std::int8_t>();
  if (areCommon(multiplierOf, shiftOf, count)) return kOk;
  for (std::uint32_t i = 0; i < count; ++i)
    MOTE_CHECK(checkMultiplier(multiplierOf[i], shiftOf[i]));
  return kOk;
}

Status checkLongMultipliers(const Call& call, std::size_t multiplier,
                            std::int32_t channels) noexcept {
  MOTE_CHECK(checkChannelMultipliers(call, multiplier, channels));
  const TensorView& shifts = call.inputs[multiplier + 1];
  for (std::uint32_t i = 0; i < shifts.elements(); ++i) {
    const std::int32_t shift = shifts.as<const std::int8_t>()[i];
    MOTE_REQUIRE(shift <= kMaxLongShift, wrongParams(shift));
  }
  return kOk;
}

bool splits(std::uint32_t elements, std::int32_t outer, std::int32_t count,
            std::int32_t inner) noexcept {
  if (outer < 1 || count < 1 || inner < 1) {
    return false;
  }
  const std::int64_t rows = std::int64_t{outer} * count;
  return rows <= elements && rows * inner == elements;
}

std::int32_t product(const TensorView& tensor, std::uint32_t from, std::uint32_t to) noexcept {
  std::int32_t result = 1;
  for (std::uint32_t axis = from; axis < to; ++axis) {
    result *= tensor.dim(axis);
  }
  return result;
}

bool sameDims(const TensorView& a, const TensorView& b) noexcept {
  if (a.rank != b.rank) {
    return false;
  }
  for (std::uint32_t axis = 0; axis < a.rank; ++axis) {
    if (a.dim(axis) != b.dim(axis)) {
      return false;
    }
  }
  return true;
}

}  // namespace mote::kernels
