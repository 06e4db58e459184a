// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames messages, matches answers to questions, tells silence from babble.
#include "devices/session/transport.h"

#include <array>
#include <string>

namespace mote::session {
namespace {

constexpr int kMostExtensions = 3;

Error boardFailure(const wire::Failure& failure) {
  return fromStatus({static_cast<Code>(failure.code()), failure.a(), failure.b()}, "Board");
}

}  // namespace

Result<std::uint32_t> Transport::send(wire::ToBoard question) {
  m_lastId = m_lastId == 0xFFFFFFFFU ? 1 : m_lastId + 1;
  question.set_id(m_lastId);
  const std::string payload = question.SerializeAsString();
  if (payload.size() > protocol::kMaxPayload) {
    return refused("session.message-size",
                   "A message of %1 bytes is longer than the protocol allows",
                   {std::to_string(payload.size())});
  }
  std::array<std::byte, protocol::kMaxFrame> frame;
  const std::size_t size = protocol::encodeFrame(std::as_bytes(std::span(payload)), frame);
  MOTE_TRY(m_link->write(std::span(frame).first(size), kPatience));
  return m_lastId;
}

Result<void> Transport::pump(Milliseconds timeout) {
  std::array<std::byte, 4096> buffer;
  MOTE_ASSIGN(const std::size_t count, m_link->read(buffer, timeout));
  for (const std::byte byte : std::span(buffer).first(count)) {
    ++m_strayBytes;
    if (m_decoder.feed(byte) != protocol::FrameDecoder::Event::Frame) continue;
    const auto payload = m_decoder.payload();
    wire::FromBoard message;
    if (!message.ParseFromArray(payload.data(), static_cast<int>(payload.size()))) continue;
    m_strayBytes = 0;
    m_messages.push_back(std::move(message));
  }
  return {};
}

Result<void> Transport::heedUnasked(const wire::FromBoard& message) const {
  if (message.has_failure()) return boardFailure(message.failure());
  if (!message.has_board() || !m_greeted) return {};
  return failed("session.restarted",
                "The board restarted by itself. Upload the model again; if it happens again, look "
                "at its power.");
}

Result<wire::FromBoard> Transport::receive(std::uint32_t id, Milliseconds patience,
                                           const JobContext& context) {
  m_strayBytes = 0;
  const auto end = Clock::now() + patience;
  const Milliseconds starvedBefore = m_link->starved();
  for (;;) {
    for (auto at = m_messages.begin(); at != m_messages.end();) {
      wire::FromBoard message = std::move(*at);
      at = m_messages.erase(at);
      if (message.id() == 0) MOTE_TRY(heedUnasked(message));
      if (message.id() != id) continue;  // a late answer to a question given up
      if (message.has_failure()) return boardFailure(message.failure());
      return message;
    }
    if (context.cancelled()) return cancelled();
    auto left = std::chrono::duration_cast<Milliseconds>(end - Clock::now());
    // Time that others had the processor is not the board's; yet a board that hangs and is kept
    // waiting must not be waited for without end.
    if (left.count() <= 0)
      left += std::min(m_link->starved() - starvedBefore, patience * kMostExtensions);
    if (left.count() <= 0) break;
    MOTE_TRY(pump(std::min(left, Milliseconds{100})));
  }
  const std::string waited = std::to_string(patience.count());
  constexpr std::uint64_t kNoise = 64;
  if (m_strayBytes > kNoise) {
    return failed(
        "session.babbling",
        "The board sends bytes that are no messages (%1 in %2 ms). Is it running the Mote agent, "
        "at this speed? Reset it and connect again.",
        {std::to_string(m_strayBytes), waited});
  }
  return failed(
      "session.silent",
      "The board has been silent for %1 ms. Check its power and cable, reset it and connect again.",
      {waited});
}

Result<wire::FromBoard> Transport::nextEvent(std::uint32_t id, Milliseconds patience,
                                             bool& cancelSent, const JobContext& context) {
  if (!cancelSent) {
    auto event = receive(id, patience, context);
    if (event.ok() || event.error().kind != ErrorKind::Cancelled) return event;
    wire::ToBoard cancel;
    cancel.mutable_cancel();
    MOTE_TRY(send(cancel));
    cancelSent = true;
  }
  return receive(id, patience);
}

Result<wire::FromBoard> Transport::ask(const wire::ToBoard& question, Milliseconds patience) {
  constexpr int kAttempts = 3;
  const std::string damaged = fromStatus({Code::FrameDamaged}, "").code;
  for (int attempt = 1;; ++attempt) {
    MOTE_ASSIGN(const std::uint32_t id, send(question));
    Result<wire::FromBoard> answer = receive(id, patience);
    const bool again = !answer.ok() && answer.error().code == damaged && attempt < kAttempts;
    if (!again) return answer;
  }
}

}  // namespace mote::session
