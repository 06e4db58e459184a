// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A board whose every answer is mutated, as a message or as bytes on the line: the session gives an
// error in words, never hangs, and believes no sizes.
#include <gtest/gtest.h>

#include <deque>
#include <random>

#include "devices/protocol/framing.h"
#include "devices/session/mote.pb.h"
#include "devices/session/session.h"

namespace mote::session {
namespace {

/// Answers as a board would, mutates what it says once hello is over, and hangs up in the end.
class LyingLink final : public link::Link {
 public:
  explicit LyingLink(std::uint32_t seed) : m_random(seed), m_honest(2 * (seed % 4)) {}

  Result<void> write(std::span<const std::byte> bytes, link::Milliseconds /*timeout*/) override {
    for (const std::byte byte : bytes) {
      if (m_decoder.feed(byte) != protocol::FrameDecoder::Event::Frame) continue;
      protocol::ToBoard question;
      const auto payload = m_decoder.payload();
      EXPECT_TRUE(question.ParseFromArray(payload.data(), static_cast<int>(payload.size())));
      answer(question);
    }
    return {};
  }
  Result<std::size_t> read(std::span<std::byte> bytes, link::Milliseconds /*timeout*/) override {
    if (m_ready.empty()) return failed("link.closed", "The other side is gone");
    const std::size_t count = std::min(bytes.size(), m_ready.size());
    std::copy_n(m_ready.begin(), count, bytes.begin());
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(count));
    return count;
  }

 private:
  void answer(const protocol::ToBoard& question) {
    protocol::FromBoard message;
    if (question.has_hello()) {
      message.mutable_board()->set_protocol_version(protocol::kVersion);
      message.mutable_board()->set_name("Liar");
      message.mutable_board()->set_model_bytes(4096);
      message.mutable_board()->set_chunk_bytes(16);
    } else if (question.has_upload_end()) {
      message.mutable_load_result()->set_node_count(2);
    } else if (question.has_upload_begin()) {
      message.mutable_upload_state();
    } else if (question.has_upload_chunk()) {
      m_received += static_cast<std::uint32_t>(question.upload_chunk().data().size());
      message.mutable_upload_state()->set_received(m_received);
    } else if (question.has_read_tensor()) {
      message.mutable_tensor_data()->set_data(std::string(question.read_tensor().bytes(), 'x'));
      message.mutable_tensor_data()->set_offset(question.read_tensor().offset());
    } else if (question.has_run()) {
      return answerRun(question.id());
    } else {
      message.mutable_done();
    }
    send(message, question.id());
  }
  void answerRun(std::uint32_t id) {
    for (std::uint32_t node = 0; node < 2; ++node) {
      protocol::FromBoard message;
      message.mutable_layer()->set_node(node);
      send(message, id);
    }
    protocol::FromBoard message;
    message.mutable_lap()->set_ticks(5);
    send(message, id);
    message.mutable_run_done()->set_runs(1);
    send(message, id);
  }
  void send(protocol::FromBoard& message, std::uint32_t id) {
    message.set_id(id);
    std::string payload = message.SerializeAsString();
    const bool lies = ++m_sent > m_honest && m_random() % 6 == 0;
    const bool inFrame = m_random() % 2 == 0;
    if (lies && !inFrame) mutate(payload);
    if (payload.size() > protocol::kMaxPayload) payload.resize(protocol::kMaxPayload);
    std::string frame(protocol::kMaxFrame, '\0');
    frame.resize(protocol::encodeFrame(std::as_bytes(std::span(payload)),
                                       std::as_writable_bytes(std::span(frame))));
    if (lies && inFrame) mutate(frame);
    const auto bytes = std::as_bytes(std::span(frame));
    m_ready.insert(m_ready.end(), bytes.begin(), bytes.end());
  }
  void mutate(std::string& bytes) {
    const auto at = bytes.empty() ? 0 : m_random() % bytes.size();
    if (bytes.empty() || m_random() % 3 == 0) {
      bytes.insert(at, 1 + m_random() % 4, static_cast<char>(m_random()));
    } else if (m_random() % 3 == 0) {
      bytes.erase(at, 1 + m_random() % 4);
    } else {
      bytes[at] = static_cast<char>(m_random());
    }
  }

  std::mt19937 m_random;
  std::uint32_t m_honest;
  std::uint32_t m_sent = 0;
  std::uint32_t m_received = 0;
  protocol::FrameDecoder m_decoder;
  std::deque<std::byte> m_ready;
};

/// Hello, upload, input, run, read-back; the first error ends it.
Result<void> converse(std::uint32_t seed) {
  MOTE_ASSIGN(const auto session, Session::open(std::make_unique<LyingLink>(seed)));
  const Bytes image(40);
  MOTE_TRY(session->upload(image, {}));
  MOTE_TRY(session->writeInput(0, image));
  MOTE_ASSIGN(const RunSummary summary, session->run({}, {}, {}));
  EXPECT_LE(summary.laps.size(), 1U);
  MOTE_ASSIGN(const Bytes tensor, session->readTensor(0, 40, {}));
  EXPECT_EQ(tensor.size(), 40U);
  return session->ping();
}

TEST(LyingBoard, IsNeverBelievedAndNeverWaitedFor) {
  int fine = 0;
  const auto start = std::chrono::steady_clock::now();
  for (std::uint32_t seed = 0; seed < 4000; ++seed) {
    const auto result = converse(seed);
    fine += result.ok() ? 1 : 0;
    if (result.ok()) continue;
    ASSERT_FALSE(result.error().text().empty());
    ASSERT_NE(result.error().kind, ErrorKind::Bug) << result.error().text();
  }
  EXPECT_GT(fine, 0) << "some lies do no harm";
  EXPECT_LT(fine, 2000);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

}  // namespace
}  // namespace mote::session
