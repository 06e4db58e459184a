// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Indices read from tensors of int32 or int64, which count from the end where negative.
#pragma once

#include "core/kernels/check.h"

namespace mote::kernels::reference {

inline bool isIndexType(ElementType type) noexcept {
  return type == ElementType::Int32 || type == ElementType::Int64;
}

inline std::int64_t indexAt(const TensorView& indices, std::uint32_t i) noexcept {
  return indices.type == ElementType::Int32 ? indices.as<const std::int32_t>()[i]
                                            : indices.as<const std::int64_t>()[i];
}

/// 0..size-1, or -1 where the index is out of range.
inline std::int32_t placeOf(std::int64_t index, std::int32_t size) noexcept {
  const std::int64_t place = index < 0 ? index + size : index;
  return place >= 0 && place < size ? static_cast<std::int32_t>(place) : -1;
}

constexpr Status outOfRange(std::int64_t index) noexcept {
  return {Code::IndexOutOfRange, 0, static_cast<std::uint32_t>(index)};
}

}  // namespace mote::kernels::reference
