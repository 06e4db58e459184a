// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A typed window on tensor bytes that live elsewhere: in the arena or in the program.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/tensor/element_type.h"

namespace mote {

constexpr std::uint32_t kMaxRank = 8;

/// Rank, dims and quantization point into the program; `data` into the arena or the program.
/// Row-major; element order is the order of `dims`. real = scale * (stored - zeroPoint) for
/// per-tensor quantized tensors, scale 0 where the tensor is not quantized.
struct TensorView {
  ElementType type = ElementType::Undefined;
  std::uint8_t rank = 0;
  const std::int32_t* dims = nullptr;
  std::uint32_t bytes = 0;
  float scale = 0.0F;
  std::int32_t zeroPoint = 0;
  std::byte* data = nullptr;

  [[nodiscard]] bool present() const noexcept { return type != ElementType::Undefined; }
  [[nodiscard]] std::int32_t dim(std::uint32_t axis) const noexcept { return dims[axis]; }
  [[nodiscard]] std::uint32_t elements() const noexcept { return bytes / elementBytes(type); }
  template <typename T>
  [[nodiscard]] T* as() const noexcept {
    return reinterpret_cast<T*>(data);
  }
  [[nodiscard]] std::span<const std::byte> span() const noexcept { return {data, bytes}; }
};

}  // namespace mote
