// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Any element type to any other by way of 64 bits; operands in core/kernels/movement.h.
#include <limits>

#include "core/kernels/check.h"
#include "core/tensor/float16.h"

namespace mote::kernels::reference::cast_wide_entry {
namespace {

constexpr OperandRule kAny{};

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, {&kAny, 1}, kAny));
  MOTE_REQUIRE(elementBytes(call.inputs[0].type) != 0, wrongOperand(0));
  MOTE_REQUIRE(elementBytes(call.outputs[0].type) != 0, wrongOperand(1));
  MOTE_REQUIRE(call.inputs[0].elements() == call.outputs[0].elements(), wrongShape(1));
  return kOk;
}

bool isReal(ElementType type) noexcept {
  return type == ElementType::Float32 || type == ElementType::Float64 ||
         type == ElementType::Float16;
}

double readReal(const TensorView& tensor, std::uint32_t i) noexcept {
  switch (tensor.type) {
    case ElementType::Float16:
      return static_cast<double>(halfToFloat(tensor.as<const std::uint16_t>()[i]));
    case ElementType::Float64:
      return tensor.as<const double>()[i];
    default:
      return static_cast<double>(tensor.as<const float>()[i]);
  }
}

/// uint64 comes as the int64 of the same bits.
std::int64_t readInteger(const TensorView& tensor, std::uint32_t i) noexcept {
  switch (tensor.type) {
    case ElementType::Int8:
      return tensor.as<const std::int8_t>()[i];
    case ElementType::Int16:
      return tensor.as<const std::int16_t>()[i];
    case ElementType::UInt16:
      return tensor.as<const std::uint16_t>()[i];
    case ElementType::Int32:
      return tensor.as<const std::int32_t>()[i];
    case ElementType::UInt32:
      return tensor.as<const std::uint32_t>()[i];
    case ElementType::Int64:
    case ElementType::UInt64:
      return tensor.as<const std::int64_t>()[i];
    default:
      return tensor.as<const std::uint8_t>()[i];
  }
}

/// Toward zero, held at the ends of the range; a NaN gives 0.
template <typename T>
T saturated(double value) noexcept {
  constexpr auto kLowest = static_cast<double>(std::numeric_limits<T>::min());
  constexpr auto kHighest = static_cast<double>(std::numeric_limits<T>::max());
  if (value >= kHighest) {
    return std::numeric_limits<T>::max();
  }
  if (value <= kLowest) {
    return std::numeric_limits<T>::min();
  }
  return value == value ? static_cast<T>(value) : T{0};
}

template <typename T>
T converted(double value) noexcept {
  return saturated<T>(value);
}
/// The low bits.
template <typename T>
T converted(std::int64_t value) noexcept {
  return static_cast<T>(value);
}

template <typename Value>
void writeInteger(const TensorView& tensor, std::uint32_t i, Value value) noexcept {
  switch (tensor.type) {
    case ElementType::Int8:
      tensor.as<std::int8_t>()[i] = converted<std::int8_t>(value);
      break;
    case ElementType::UInt8:
      tensor.as<std::uint8_t>()[i] = converted<std::uint8_t>(value);
      break;
    case ElementType::Int16:
      tensor.as<std::int16_t>()[i] = converted<std::int16_t>(value);
      break;
    case ElementType::UInt16:
      tensor.as<std::uint16_t>()[i] = converted<std::uint16_t>(value);
      break;
    case ElementType::Int32:
      tensor.as<std::int32_t>()[i] = converted<std::int32_t>(value);
      break;
    case ElementType::UInt32:
      tensor.as<std::uint32_t>()[i] = converted<std::uint32_t>(value);
      break;
    case ElementType::Int64:
      tensor.as<std::int64_t>()[i] = converted<std::int64_t>(value);
      break;
    case ElementType::UInt64:
      tensor.as<std::uint64_t>()[i] = converted<std::uint64_t>(value);
      break;
    default:
      tensor.as<std::uint8_t>()[i] = value != 0 ? 1 : 0;
      break;
  }
}

/// Value: double, int64 or uint64; each rounds once.
template <typename Value>
void writeReal(const TensorView& tensor, std::uint32_t i, Value value) noexcept {
  switch (tensor.type) {
    case ElementType::Float16:
      tensor.as<std::uint16_t>()[i] = halfOf(static_cast<double>(value));
      break;
    case ElementType::Float64:
      tensor.as<double>()[i] = static_cast<double>(value);
      break;
    default:
      tensor.as<float>()[i] = static_cast<float>(value);
      break;
  }
}

void convertReal(const TensorView& output, std::uint32_t i, double value) noexcept {
  if (isReal(output.type)) {
    writeReal(output, i, value);
  } else {
    writeInteger(output, i, value);
  }
}

void convertInteger(const TensorView& output, std::uint32_t i, std::int64_t value,
                    bool isUnsigned) noexcept {
  if (!isReal(output.type)) {
    writeInteger(output, i, value);
  } else if (isUnsigned) {
    writeReal(output, i, static_cast<std::uint64_t>(value));
  } else {
    writeReal(output, i, value);
  }
}

Status run(const Call& call) noexcept {
  const TensorView& input = call.inputs[0];
  const TensorView& output = call.outputs[0];
  for (std::uint32_t i = 0; i < output.elements(); ++i) {
    if (isReal(input.type)) {
      convertReal(output, i, readReal(input, i));
    } else {
      convertInteger(output, i, readInteger(input, i), input.type == ElementType::UInt64);
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(cast_wide) = {"cast_wide", check, run};

}  // namespace mote::kernels::reference::cast_wide_entry
