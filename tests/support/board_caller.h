// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speaks to a board message by message, right or wrong, with the host's Protobuf library.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "devices/link/link.h"
#include "devices/protocol/framing.h"
#include "devices/session/mote.pb.h"

namespace mote::tests {

namespace wire = ::mote::protocol;

class BoardCaller {
 public:
  explicit BoardCaller(std::unique_ptr<link::Link> link) : m_link(std::move(link)) {}

  void sendBytes(std::span<const std::byte> bytes) {
    (void)m_link->write(bytes, link::Milliseconds(1000));
  }
  void sendPayload(const std::string& payload) {
    std::array<std::byte, protocol::kMaxFrame + 64> frame{};
    const auto size = protocol::encodeFrame(std::as_bytes(std::span(payload)), frame);
    sendBytes(std::span(frame).first(size));
  }
  /// Under the next id, which is returned.
  std::uint32_t send(wire::ToBoard question) {
    question.set_id(++m_id);
    sendPayload(question.SerializeAsString());
    return m_id;
  }
  /// The next message, whatever it is; nothing where none comes.
  std::optional<wire::FromBoard> receive(int milliseconds = 2000) {
    for (int waited = 0; waited <= milliseconds; waited += 10) {
      while (m_at < m_read.size()) {
        if (m_decoder.feed(m_read[m_at++]) != protocol::FrameDecoder::Event::Frame) continue;
        wire::FromBoard message;
        const auto payload = m_decoder.payload();
        if (message.ParseFromArray(payload.data(), static_cast<int>(payload.size()))) {
          return message;
        }
      }
      std::array<std::byte, 512> buffer{};
      const auto count = m_link->read(buffer, link::Milliseconds(10));
      if (!count.ok()) return std::nullopt;
      m_read.assign(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(*count));
      m_at = 0;
    }
    return std::nullopt;
  }
  /// The answer to a question; an empty message where none comes.
  wire::FromBoard ask(wire::ToBoard question) {
    const std::uint32_t id = send(std::move(question));
    while (const auto message = receive()) {
      if (message->id() == id) return *message;
    }
    return {};
  }

 private:
  std::unique_ptr<link::Link> m_link;
  protocol::FrameDecoder m_decoder;
  std::vector<std::byte> m_read;
  std::size_t m_at = 0;
  std::uint32_t m_id = 0;
};

}  // namespace mote::tests
