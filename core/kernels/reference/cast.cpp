// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One element type to another; operands in core/kernels/movement.h.
#include <limits>
#include <type_traits>

#include "core/kernels/check.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::cast_entry {
namespace {

constexpr OperandRule kAny{};

constexpr bool isKnown(ElementType type) noexcept {
  return type == ElementType::Float32 || type == ElementType::Int8 || type == ElementType::UInt8 ||
         type == ElementType::Int32 || type == ElementType::Int64 || type == ElementType::Bool;
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kAny, 1}, kAny));
  MOTE_REQUIRE(isKnown(call.inputs[0].type), wrongOperand(0));
  MOTE_REQUIRE(isKnown(call.outputs[0].type), wrongOperand(1));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  return kOk;
}

/// Floats truncate toward zero and saturate, a NaN gives 0; integers keep their low bits.
template <typename To, typename From>
To convert(From value) noexcept {
  if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    constexpr auto kLowest = static_cast<From>(std::numeric_limits<To>::min());
    constexpr auto kBeyond = -2.0F * static_cast<From>(std::numeric_limits<To>::min() / 2);
    constexpr From kLimit =
        std::is_signed_v<To> ? kBeyond : static_cast<From>(std::numeric_limits<To>::max());
    if (value >= kLimit) {
      return std::numeric_limits<To>::max();
    }
    if (value <= kLowest) {
      return std::numeric_limits<To>::min();
    }
    return value == value ? static_cast<To>(value) : To{0};
  } else {
    return static_cast<To>(value);
  }
}

template <typename From, typename To>
void convertAll(const Call& call) noexcept {
  const auto* input = call.inputs[0].as<const From>();
  auto* output = call.outputs[0].as<To>();
  for (std::uint32_t i = 0; i < call.outputs[0].elements(); ++i) {
    output[i] = convert<To>(input[i]);
  }
}

template <typename From>
void toBool(const Call& call) noexcept {
  const auto* input = call.inputs[0].as<const From>();
  auto* output = call.outputs[0].as<std::uint8_t>();
  for (std::uint32_t i = 0; i < call.outputs[0].elements(); ++i) {
    output[i] = input[i] != 0 ? 1 : 0;
  }
}

template <typename From>
Status castFrom(const Call& call) noexcept {
  switch (call.outputs[0].type) {
    case ElementType::Float32:
      convertAll<From, float>(call);
      break;
    case ElementType::Int8:
      convertAll<From, std::int8_t>(call);
      break;
    case ElementType::UInt8:
      convertAll<From, std::uint8_t>(call);
      break;
    case ElementType::Int32:
      convertAll<From, std::int32_t>(call);
      break;
    case ElementType::Int64:
      convertAll<From, std::int64_t>(call);
      break;
    default:
      toBool<From>(call);
      break;
  }
  return kOk;
}

Status run(const Call& call) noexcept {
  switch (call.inputs[0].type) {
    case ElementType::Float32:
      return castFrom<float>(call);
    case ElementType::Int8:
      return castFrom<std::int8_t>(call);
    case ElementType::Int32:
      return castFrom<std::int32_t>(call);
    case ElementType::Int64:
      return castFrom<std::int64_t>(call);
    default:
      return castFrom<std::uint8_t>(call);
  }
}

}  // namespace

MOTE_KERNEL(cast) = {"cast", check, run, shareElements};

}  // namespace mote::kernels::reference::cast_entry
