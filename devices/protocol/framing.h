// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Frames on a byte line: 0 | COBS(payload, CRC-32 little-endian) | 0. Zero occurs nowhere else, so
// a reader finds the next frame after any garbage; the leading zero cuts garbage off.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "devices/protocol/protocol.h"

namespace mote::protocol {

constexpr std::size_t kCrcBytes = 4;

/// Bytes of the frame of a payload, at most.
[[nodiscard]] constexpr std::size_t frameBytes(std::size_t payload) noexcept {
  const std::size_t content = payload + kCrcBytes;
  return content + content / 254 + 1 + 2;
}

constexpr std::size_t kMaxFrame = frameBytes(kMaxPayload);

/// Writes the frame of `payload` and returns its size; 0 where `frame` is smaller than
/// frameBytes(payload.size()).
[[nodiscard]] std::size_t encodeFrame(std::span<const std::byte> payload,
                                      std::span<std::byte> frame) noexcept;

/// Takes any bytes, one at a time, and finds the frames among them.
class FrameDecoder {
 public:
  enum class Event : std::uint8_t {
    None,
    Frame,   ///< payload() is whole and its checksum right
    Damaged  ///< something between two zeros was no frame, or one longer than kMaxPayload
  };

  [[nodiscard]] Event feed(std::byte byte) noexcept;
  /// Valid after Frame until the next feed().
  [[nodiscard]] std::span<const std::byte> payload() const noexcept {
    return {m_buffer.data(), m_payloadBytes};
  }

 private:
  [[nodiscard]] Event finish() noexcept;
  void append(std::byte byte) noexcept;

  std::array<std::byte, kMaxPayload + kCrcBytes> m_buffer{};
  std::size_t m_size = 0;
  std::size_t m_payloadBytes = 0;
  std::uint8_t m_left = 0;     ///< bytes until the next code byte
  bool m_zeroPending = false;  ///< the block under way stands for a zero after it
  bool m_started = false;
  bool m_overlong = false;
};

}  // namespace mote::protocol
