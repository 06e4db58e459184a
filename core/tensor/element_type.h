// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Element types of tensors, numbered as in the program file and the board protocol.
#pragma once

#include <cstdint>

namespace mote {

enum class ElementType : std::uint8_t {
  Undefined = 0,
  Float32 = 1,
  Int8 = 2,
  UInt8 = 3,
  Int16 = 4,
  Int32 = 5,
  Int64 = 6,
  Bool = 7,
  Float16 = 8,
  Float64 = 9,
  UInt16 = 10,
  UInt32 = 11,
  UInt64 = 12,
  String = 13,  ///< shown and kept by the studio, never run
};

/// Bytes of one element; 0 for Undefined and String.
[[nodiscard]] constexpr std::uint32_t elementBytes(ElementType type) noexcept {
  switch (type) {
    case ElementType::Int8:
    case ElementType::UInt8:
    case ElementType::Bool:
      return 1;
    case ElementType::Int16:
    case ElementType::Float16:
    case ElementType::UInt16:
      return 2;
    case ElementType::Float32:
    case ElementType::Int32:
    case ElementType::UInt32:
      return 4;
    case ElementType::Int64:
    case ElementType::Float64:
    case ElementType::UInt64:
      return 8;
    case ElementType::Undefined:
    case ElementType::String:
      return 0;
  }
  return 0;
}

}  // namespace mote
