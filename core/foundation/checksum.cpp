// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// CRC-32 by nibble table (64 bytes of flash instead of 1 KiB) and FNV-1a.
#include "core/foundation/checksum.h"

namespace mote {
namespace {

constexpr std::uint32_t kNibbleTable[16] = {0x00000000U, 0x1DB71064U, 0x3B6E20C8U, 0x26D930ACU,
                                            0x76DC4190U, 0x6B6B51F4U, 0x4DB26158U, 0x5005713CU,
                                            0xEDB88320U, 0xF00F9344U, 0xD6D6A3E8U, 0xCB61B38CU,
                                            0x9B64C2B0U, 0x86D3D2D4U, 0xA00AE278U, 0xBDBDF21CU};

}  // namespace

std::uint32_t crc32(std::span<const std::byte> bytes, std::uint32_t crc) noexcept {
  crc = ~crc;
  for (const std::byte byte : bytes) {
    crc ^= static_cast<std::uint32_t>(byte);
    crc = (crc >> 4U) ^ kNibbleTable[crc & 15U];
    crc = (crc >> 4U) ^ kNibbleTable[crc & 15U];
  }
  return ~crc;
}

std::uint32_t bytesHash(std::span<const std::byte> bytes, std::uint32_t hash) noexcept {
  for (const std::byte byte : bytes) {
    hash = (hash ^ static_cast<std::uint32_t>(byte)) * 16777619U;
  }
  return hash;
}

}  // namespace mote
