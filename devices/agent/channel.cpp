// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The only place of the agent that encodes and decodes Protobuf.
#include "devices/agent/channel.h"

#include <pb_decode.h>
#include <pb_encode.h>

namespace mote::agent {
namespace {

static_assert(mote_protocol_ToBoard_size <= protocol::kMaxPayload);
static_assert(mote_protocol_FromBoard_size <= protocol::kMaxPayload);
static_assert(sizeof(mote_protocol_TensorData::data.bytes) == protocol::kMaxData);

pb_istream_t streamOf(std::span<const std::byte> payload) noexcept {
  return pb_istream_from_buffer(reinterpret_cast<const pb_byte_t*>(payload.data()), payload.size());
}

/// Number of the first field that is not the id; 0 where there is none.
std::uint32_t bodyTag(std::span<const std::byte> payload) noexcept {
  pb_istream_t stream = streamOf(payload);
  pb_wire_type_t type = PB_WT_VARINT;
  std::uint32_t tag = 0;
  bool atEnd = false;
  while (pb_decode_tag(&stream, &type, &tag, &atEnd)) {
    if (tag != mote_protocol_ToBoard_id_tag) return tag;
    if (!pb_skip_field(&stream, type)) return 0;
  }
  return 0;
}

}  // namespace

const mote_protocol_ToBoard* Channel::receive() noexcept {
  std::byte byte{};
  while (nextByte(byte)) {
    switch (m_decoder.feed(byte)) {
      case protocol::FrameDecoder::Event::None:
        break;
      case protocol::FrameDecoder::Event::Damaged:
        sendFailure(0, {Code::FrameDamaged});
        break;
      case protocol::FrameDecoder::Event::Frame:
        if (decode()) return &m_question;
        break;
    }
  }
  return nullptr;
}

bool Channel::nextByte(std::byte& byte) noexcept {
  if (m_readBegin == m_readEnd) {
    m_readBegin = 0;
    m_readEnd = m_port.read(m_read);
    if (m_readEnd == 0) return false;
  }
  byte = m_read[m_readBegin++];
  return true;
}

bool Channel::decode() noexcept {
  const auto payload = m_decoder.payload();
  pb_istream_t stream = streamOf(payload);
  if (!pb_decode(&stream, mote_protocol_ToBoard_fields, &m_question)) {
    sendFailure(0, {Code::MessageMalformed});
    return false;
  }
  if (m_question.which_body == 0) {
    sendFailure(m_question.id, {Code::UnknownMessage, bodyTag(payload)});
    return false;
  }
  return true;
}

mote_protocol_FromBoard& Channel::answer(std::uint32_t id, pb_size_t tag) noexcept {
  m_answer = {};
  m_answer.id = id;
  m_answer.which_body = tag;
  return m_answer;
}

void Channel::send() noexcept {
  pb_ostream_t stream =
      pb_ostream_from_buffer(reinterpret_cast<pb_byte_t*>(m_payload.data()), m_payload.size());
  if (!pb_encode(&stream, mote_protocol_FromBoard_fields, &m_answer)) return;
  const std::size_t size = protocol::encodeFrame({m_payload.data(), stream.bytes_written}, m_frame);
  m_port.write({m_frame.data(), size});
}

void Channel::sendDone(std::uint32_t id) noexcept {
  answer(id, mote_protocol_FromBoard_done_tag);
  send();
}

void Channel::sendFailure(std::uint32_t id, Status status) noexcept {
  auto& failure = answer(id, mote_protocol_FromBoard_failure_tag).body.failure;
  failure.code = static_cast<std::uint32_t>(status.code);
  failure.a = status.a;
  failure.b = status.b;
  send();
}

}  // namespace mote::agent
