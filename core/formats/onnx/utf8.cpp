// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8 by the table of RFC 3629, section 4.
#include "core/formats/onnx/utf8.h"

#include <cstdint>

namespace mote::onnx_format {
namespace {

struct Lead {
  std::uint8_t low, high;              ///< of the lead byte
  std::size_t tails;                   ///< bytes that follow
  std::uint8_t secondLow, secondHigh;  ///< of the first of them
};

constexpr Lead kLeads[] = {
    {0x01, 0x7F, 0, 0, 0},       {0xC2, 0xDF, 1, 0x80, 0xBF}, {0xE0, 0xE0, 2, 0xA0, 0xBF},
    {0xE1, 0xEC, 2, 0x80, 0xBF}, {0xED, 0xED, 2, 0x80, 0x9F}, {0xEE, 0xEF, 2, 0x80, 0xBF},
    {0xF0, 0xF0, 3, 0x90, 0xBF}, {0xF1, 0xF3, 3, 0x80, 0xBF}, {0xF4, 0xF4, 3, 0x80, 0x8F},
};

bool within(std::byte byte, std::uint8_t low, std::uint8_t high) {
  return std::to_integer<std::uint8_t>(byte) >= low && std::to_integer<std::uint8_t>(byte) <= high;
}

// Length of the character at the front, 0 where there is none.
std::size_t character(std::span<const std::byte> bytes) {
  for (const auto& lead : kLeads) {
    if (!within(bytes[0], lead.low, lead.high)) continue;
    if (bytes.size() <= lead.tails) return 0;
    for (std::size_t i = 1; i <= lead.tails; ++i) {
      const bool fits =
          i == 1 ? within(bytes[i], lead.secondLow, lead.secondHigh) : within(bytes[i], 0x80, 0xBF);
      if (!fits) return 0;
    }
    return lead.tails + 1;
  }
  return 0;
}

}  // namespace

bool isUtf8(std::span<const std::byte> bytes) noexcept {
  while (!bytes.empty()) {
    const auto length = character(bytes);
    if (length == 0) return false;
    bytes = bytes.subspan(length);
  }
  return true;
}

}  // namespace mote::onnx_format
