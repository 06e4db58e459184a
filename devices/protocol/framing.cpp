// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Consistent overhead byte stuffing (Cheshire and Baker, 1997) with a CRC-32 at the end.
#include "devices/protocol/framing.h"

#include "core/foundation/checksum.h"

namespace mote::protocol {
namespace {

constexpr std::uint8_t kLongBlock = 0xFF;  ///< 254 bytes without a zero after them

class Stuffer {
 public:
  explicit Stuffer(std::span<std::byte> out) noexcept : m_out(out) {}

  void put(std::byte byte) noexcept {
    if (byte == std::byte{0}) {
      closeBlock();
      return;
    }
    m_out[m_size++] = byte;
    if (++m_length == kLongBlock) closeBlock();
  }

  std::size_t finish() noexcept {
    closeBlock();
    return m_size - 1;  // the code byte reserved for a further block
  }

 private:
  void closeBlock() noexcept {
    m_out[m_code] = std::byte{m_length};
    m_code = m_size++;
    m_length = 1;
  }

  std::span<std::byte> m_out;
  std::size_t m_code = 0;
  std::size_t m_size = 1;
  std::uint8_t m_length = 1;  ///< of the block, its code byte included
};

}  // namespace

std::size_t encodeFrame(std::span<const std::byte> payload, std::span<std::byte> frame) noexcept {
  if (frame.size() < frameBytes(payload.size())) return 0;
  frame[0] = std::byte{0};
  Stuffer stuffer(frame.subspan(1));
  for (const std::byte byte : payload) stuffer.put(byte);
  const std::uint32_t crc = crc32(payload);
  for (std::uint32_t shift = 0; shift < 32; shift += 8) {
    stuffer.put(static_cast<std::byte>((crc >> shift) & 0xFFU));
  }
  const std::size_t size = 1 + stuffer.finish();
  frame[size] = std::byte{0};
  return size + 1;
}

FrameDecoder::Event FrameDecoder::feed(std::byte byte) noexcept {
  if (byte == std::byte{0}) return finish();
  if (m_left > 0) {
    --m_left;
    append(byte);
    return Event::None;
  }
  if (!m_started) {
    m_started = true;
    m_size = 0;
    m_overlong = false;
  } else if (m_zeroPending) {
    append(std::byte{0});
  }
  const auto code = static_cast<std::uint8_t>(byte);
  m_left = static_cast<std::uint8_t>(code - 1);
  m_zeroPending = code != kLongBlock;
  return Event::None;
}

FrameDecoder::Event FrameDecoder::finish() noexcept {
  const bool empty = !m_started;
  const bool whole = m_left == 0 && !m_overlong && m_size >= kCrcBytes;
  m_started = false;
  m_left = 0;
  if (empty) return Event::None;
  if (!whole) return Event::Damaged;
  const std::size_t bytes = m_size - kCrcBytes;
  std::uint32_t crc = 0;
  for (std::size_t i = 0; i < kCrcBytes; ++i) {
    crc |= static_cast<std::uint32_t>(m_buffer[bytes + i]) << (8 * i);
  }
  if (crc != crc32({m_buffer.data(), bytes})) return Event::Damaged;
  m_payloadBytes = bytes;
  return Event::Frame;
}

void FrameDecoder::append(std::byte byte) noexcept {
  if (m_size == m_buffer.size()) {
    m_overlong = true;
    return;
  }
  m_buffer[m_size++] = byte;
}

}  // namespace mote::protocol
