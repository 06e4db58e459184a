// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One conversion by element type.
#include "core/operators/interface/number.h"

#include <vector>

#include "core/tensor/float16.h"

namespace mote::operators {
namespace {

template <typename T>
Array converted(ElementType type, const Dims& dims, std::span<const double> values) {
  std::vector<T> result;
  result.reserve(values.size());
  for (const double value : values) result.push_back(static_cast<T>(value));
  return Array::of(type, dims, std::span<const T>(result));
}

Array halves(const Dims& dims, std::span<const double> values) {
  std::vector<std::uint16_t> result;
  for (const double value : values) result.push_back(halfOf(value));
  return Array::of(ElementType::Float16, dims, std::span<const std::uint16_t>(result));
}

}  // namespace

Array arrayOf(ElementType type, const Dims& dims, std::span<const double> values) {
  switch (type) {
    case ElementType::Int8:
      return converted<std::int8_t>(type, dims, values);
    case ElementType::UInt8:
    case ElementType::Bool:
      return converted<std::uint8_t>(type, dims, values);
    case ElementType::Int16:
      return converted<std::int16_t>(type, dims, values);
    case ElementType::UInt16:
      return converted<std::uint16_t>(type, dims, values);
    case ElementType::Int32:
      return converted<std::int32_t>(type, dims, values);
    case ElementType::UInt32:
      return converted<std::uint32_t>(type, dims, values);
    case ElementType::Int64:
      return converted<std::int64_t>(type, dims, values);
    case ElementType::UInt64:
      return converted<std::uint64_t>(type, dims, values);
    case ElementType::Float64:
      return converted<double>(type, dims, values);
    case ElementType::Float16:
      return halves(dims, values);
    default:
      return converted<float>(ElementType::Float32, dims, values);
  }
}

Array numberOf(ElementType type, double value) {
  return arrayOf(type, {}, std::span(&value, 1));
}

}  // namespace mote::operators
