// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Array's construction, conversion and comparison.
#include "core/array/array.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/tensor/float16.h"

namespace mote {
namespace {

// Numbers outside the range would be undefined behaviour as a cast.
template <typename T>
std::int64_t toInt64(T value) {
  if constexpr (std::is_floating_point_v<T>) {
    constexpr T kEnd = 9223372036854775808.0F;
    if (!(value < kEnd)) return std::isnan(value) ? 0 : std::numeric_limits<std::int64_t>::max();
    if (value < -kEnd) return std::numeric_limits<std::int64_t>::min();
  }
  return static_cast<std::int64_t>(value);
}

template <typename To, typename Visit>
std::vector<To> convert(const Array& array, Visit visit) {
  switch (array.type()) {
    case ElementType::Float32:
      return visit(array.as<float>());
    case ElementType::Float64:
      return visit(array.as<double>());
    case ElementType::Int8:
      return visit(array.as<std::int8_t>());
    case ElementType::UInt8:
    case ElementType::Bool:
      return visit(array.as<std::uint8_t>());
    case ElementType::Int16:
      return visit(array.as<std::int16_t>());
    case ElementType::UInt16:
      return visit(array.as<std::uint16_t>());
    case ElementType::Int32:
      return visit(array.as<std::int32_t>());
    case ElementType::UInt32:
      return visit(array.as<std::uint32_t>());
    case ElementType::Int64:
      return visit(array.as<std::int64_t>());
    case ElementType::UInt64:
      return visit(array.as<std::uint64_t>());
    case ElementType::Float16: {
      std::vector<float> wide;
      for (const auto half : array.as<std::uint16_t>()) wide.push_back(halfToFloat(half));
      return visit(std::span<const float>(wide));
    }
    case ElementType::Undefined:
    case ElementType::String:
      return {};
  }
  return {};
}

}  // namespace

Result<std::size_t> elementCount(const Dims& dims, std::size_t limit) {
  // A zero somewhere does not excuse the others: strides are products of the rest.
  std::size_t count = 1;
  bool none = false;
  for (const auto dim : dims) {
    if (dim < 0)
      return refused("array.dim-negative", "A shape has the negative size %1",
                     {std::to_string(dim)});
    none = none || dim == 0;
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(dim, 1));
    if (__builtin_mul_overflow(count, size, &count) || count > limit) {
      return refused("array.too-large", "A tensor of shape %1 is too large", {dimsText(dims)});
    }
  }
  return none ? 0 : count;
}

Result<Array> Array::make(ElementType type, Dims dims, Bytes bytes) {
  MOTE_ASSIGN(const std::size_t count, elementCount(dims));
  if (count * elementBytes(type) != bytes.size()) {
    return refused("array.byte-count",
                   "A tensor of type %1 and shape %2 needs %3 bytes, %4 are there",
                   {elementTypeName(type), dimsText(dims),
                    std::to_string(count * elementBytes(type)), std::to_string(bytes.size())});
  }
  Array array;
  array.m_type = type;
  array.m_dims = std::move(dims);
  array.m_bytes = std::make_shared<const Bytes>(std::move(bytes));
  return array;
}

Array Array::floats(Dims dims, std::span<const float> values) {
  return of(ElementType::Float32, std::move(dims), values);
}

Array Array::int64s(Dims dims, std::span<const std::int64_t> values) {
  return of(ElementType::Int64, std::move(dims), values);
}

std::size_t Array::elements() const noexcept {
  const auto size = elementBytes(m_type);
  return size == 0 ? 0 : bytes().size() / size;
}

std::span<const std::byte> Array::bytes() const noexcept {
  return m_bytes ? std::span<const std::byte>(*m_bytes) : std::span<const std::byte>();
}

Array Array::reshaped(Dims dims) const {
  Array array = *this;
  assert(elementCount(dims).ok() &&
         elementCount(dims).value() * elementBytes(m_type) == bytes().size());
  array.m_dims = std::move(dims);
  return array;
}

std::vector<float> Array::toFloats() const {
  return convert<float>(*this, [](auto values) {
    std::vector<float> out(values.size());
    std::transform(values.begin(), values.end(), out.begin(),
                   [](auto v) { return static_cast<float>(v); });
    return out;
  });
}

std::vector<std::int64_t> Array::toInt64s() const {
  return convert<std::int64_t>(*this, [](auto values) {
    std::vector<std::int64_t> out(values.size());
    std::transform(values.begin(), values.end(), out.begin(), [](auto v) { return toInt64(v); });
    return out;
  });
}

bool Array::operator==(const Array& other) const noexcept {
  return m_type == other.m_type && m_dims == other.m_dims &&
         (m_bytes == other.m_bytes || std::ranges::equal(bytes(), other.bytes()));
}

const char* elementTypeName(ElementType type) noexcept {
  switch (type) {
    case ElementType::Undefined:
      return "undefined";
    case ElementType::Float32:
      return "float32";
    case ElementType::Int8:
      return "int8";
    case ElementType::UInt8:
      return "uint8";
    case ElementType::Int16:
      return "int16";
    case ElementType::Int32:
      return "int32";
    case ElementType::Int64:
      return "int64";
    case ElementType::Bool:
      return "bool";
    case ElementType::Float16:
      return "float16";
    case ElementType::Float64:
      return "float64";
    case ElementType::UInt16:
      return "uint16";
    case ElementType::UInt32:
      return "uint32";
    case ElementType::UInt64:
      return "uint64";
    case ElementType::String:
      return "string";
  }
  return "undefined";
}

std::string dimsText(const Dims& dims) {
  std::string text = "[";
  for (std::size_t i = 0; i < dims.size(); ++i) {
    text += (i == 0 ? "" : ", ") + std::to_string(dims[i]);
  }
  return text + "]";
}

}  // namespace mote
