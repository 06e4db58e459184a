// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Integers of four bits, two to a byte, the first in the low half: ONNX's INT4, TFLite's
// kTfLiteInt4.
#pragma once

#include <cstdint>

namespace mote {

constexpr std::int32_t kLowestNibble = -8;
constexpr std::int32_t kHighestNibble = 7;

/// Bytes that so many of them take.
[[nodiscard]] constexpr std::uint32_t packedBytes(std::uint32_t count) noexcept {
  return count / 2 + count % 2;
}

/// Read in place, from the `first` on.
struct Nibbles {
  const std::uint8_t* bytes;
  std::int32_t first = 0;

  [[nodiscard]] constexpr Nibbles operator+(std::int32_t count) const noexcept {
    return {bytes, first + count};
  }
  [[nodiscard]] constexpr std::int8_t operator[](std::int32_t index) const noexcept {
    const std::int32_t at = first + index;
    const std::int32_t pair = bytes[at / 2];
    const std::int32_t nibble = (at % 2 == 0 ? pair : pair >> 4) & 0xF;
    return static_cast<std::int8_t>((nibble ^ 8) - 8);
  }
};

}  // namespace mote
