// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Array: an owned n-dimensional tensor on the host; cheap to copy, bytes are shared and immutable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/result/result.h"
#include "core/tensor/element_type.h"

namespace mote {

using Dims = std::vector<std::int64_t>;
using Bytes = std::vector<std::byte>;

/// Product of dims; refused where a dim is negative, or the product of the dims that are not zero
/// overflows or exceeds `limit`.
[[nodiscard]] Result<std::size_t> elementCount(const Dims& dims,
                                               std::size_t limit = std::size_t{1} << 40U);

/// Row-major, little-endian.
class Array {
 public:
  Array() = default;
  /// Refused where the byte count is not the dims' product times the element size.
  static Result<Array> make(ElementType type, Dims dims, Bytes bytes);
  /// From values; the caller guarantees values.size() == product of dims (checked by assert).
  template <typename T>
  static Array of(ElementType type, Dims dims, std::span<const T> values);
  static Array floats(Dims dims, std::span<const float> values);
  static Array int64s(Dims dims, std::span<const std::int64_t> values);

  [[nodiscard]] ElementType type() const noexcept { return m_type; }
  [[nodiscard]] const Dims& dims() const noexcept { return m_dims; }
  [[nodiscard]] std::size_t elements() const noexcept;
  [[nodiscard]] std::span<const std::byte> bytes() const noexcept;
  [[nodiscard]] bool empty() const noexcept { return m_type == ElementType::Undefined; }
  /// Elements in place; the caller names the matching C++ type.
  template <typename T>
  [[nodiscard]] std::span<const T> as() const noexcept {
    const auto raw = bytes();
    return {reinterpret_cast<const T*>(raw.data()), raw.size() / sizeof(T)};
  }
  /// Same bytes, other dims of the same product.
  [[nodiscard]] Array reshaped(Dims dims) const;
  /// Every element converted; bool as 0/1, float16 widened. Strings give nothing. Reals become
  /// integers by cutting off, held at the ends of the range; NaN becomes 0.
  [[nodiscard]] std::vector<float> toFloats() const;
  [[nodiscard]] std::vector<std::int64_t> toInt64s() const;
  [[nodiscard]] bool operator==(const Array& other) const noexcept;

 private:
  ElementType m_type = ElementType::Undefined;
  Dims m_dims;
  std::shared_ptr<const Bytes> m_bytes;
};

template <typename T>
Array Array::of(ElementType type, Dims dims, std::span<const T> values) {
  const auto raw = std::as_bytes(values);
  return make(type, std::move(dims), Bytes(raw.begin(), raw.end())).value();
}

/// "float32", "int8" ...; "undefined" for anything else.
[[nodiscard]] const char* elementTypeName(ElementType type) noexcept;
/// "[1, 3, 224, 224]"
[[nodiscard]] std::string dimsText(const Dims& dims);

}  // namespace mote
