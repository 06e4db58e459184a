// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// CRC-32 for frames and files, FNV-1a for names and tensor hashes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace mote {

/// CRC-32 (ISO-HDLC, reflected polynomial 0xEDB88320, as in zlib) of `bytes`, continuing `crc`.
[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t crc = 0) noexcept;

/// 32-bit FNV-1a of a name; the id of a kernel is the hash of its name.
[[nodiscard]] constexpr std::uint32_t nameHash(std::string_view name) noexcept {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) {
    hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
  }
  return hash;
}

/// 32-bit FNV-1a of a tensor's bytes: continuing `hash`.
[[nodiscard]] std::uint32_t bytesHash(std::span<const std::byte> bytes,
                                      std::uint32_t hash = 2166136261U) noexcept;

}  // namespace mote
