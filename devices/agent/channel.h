// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Messages over a port: finds questions on the line, frames answers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/foundation/status.h"
#include "devices/agent/port.h"
#include "devices/protocol/framing.h"
#include "devices/protocol/mote.nanopb.h"

namespace mote::agent {

class Channel {
 public:
  explicit Channel(Port& port) noexcept : m_port(port) {}

  /// The next question, valid until the next call; null where none has arrived whole. What is
  /// damaged, malformed or unknown is answered here with a Failure.
  [[nodiscard]] const mote_protocol_ToBoard* receive() noexcept;

  /// An empty answer to fill in before send(); `tag` is mote_protocol_FromBoard_..._tag.
  mote_protocol_FromBoard& answer(std::uint32_t id, pb_size_t tag) noexcept;
  void send() noexcept;

  void sendDone(std::uint32_t id) noexcept;
  void sendFailure(std::uint32_t id, Status status) noexcept;

 private:
  [[nodiscard]] bool nextByte(std::byte& byte) noexcept;
  [[nodiscard]] bool decode() noexcept;

  Port& m_port;
  protocol::FrameDecoder m_decoder;
  std::array<std::byte, 32> m_read{};
  std::size_t m_readBegin = 0;
  std::size_t m_readEnd = 0;
  mote_protocol_ToBoard m_question{};
  mote_protocol_FromBoard m_answer{};
  std::array<std::byte, protocol::kMaxPayload> m_payload{};
  std::array<std::byte, protocol::kMaxFrame> m_frame{};
};

}  // namespace mote::agent
