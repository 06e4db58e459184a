// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board's agent under forged programs, mutated messages and mutated lines: it refuses, stays in
// its memory and answers the next session.
#include <gtest/gtest.h>

#include <deque>

#include "core/foundation/checksum.h"
#include "core/kernels/reference/catalogue.h"
#include "devices/agent/agent.h"
#include "devices/session/mote.pb.h"
#include "tests/fuzz/program_mutator.h"
#include "tests/fuzz/share.h"
#include "tests/support/small_programs.h"

namespace mote::fuzz {
namespace {

namespace wire = ::mote::protocol;

constexpr int kUsualAgent = 1000;

/// A line on which everything has been said before the board listens; runs are let go on a while.
class SpokenPort final : public agent::Port {
 public:
  void write(std::span<const std::byte> bytes) noexcept override {
    for (const std::byte byte : bytes) {
      if (m_decoder.feed(byte) != protocol::FrameDecoder::Event::Frame) continue;
      const auto payload = m_decoder.payload();
      wire::FromBoard message;
      ASSERT_TRUE(message.ParseFromArray(payload.data(), static_cast<int>(payload.size())));
      last = std::move(message);
      loaded = loaded || last.has_load_result();
      if (last.has_failure()) failures.push_back(static_cast<Code>(last.failure().code()));
    }
  }
  std::size_t read(std::span<std::byte> bytes) noexcept override {
    constexpr int kPatience = 1000;
    if ((last.has_layer() || last.has_lap()) && ++m_waited < kPatience) return 0;
    const std::size_t count = std::min(bytes.size(), m_spoken.size());
    std::copy_n(m_spoken.begin(), count, bytes.begin());
    m_spoken.erase(m_spoken.begin(), m_spoken.begin() + static_cast<std::ptrdiff_t>(count));
    return count;
  }
  void idle() noexcept override {}
  void startTicks() noexcept override {}
  std::uint64_t ticks() noexcept override { return 7; }

  void say(std::string_view bytes) {
    const auto raw = std::as_bytes(std::span(bytes));
    m_spoken.insert(m_spoken.end(), raw.begin(), raw.end());
  }

  wire::FromBoard last;
  std::vector<Code> failures;
  bool loaded = false;

 private:
  std::deque<std::byte> m_spoken;
  int m_waited = 0;
  protocol::FrameDecoder m_decoder;
};

std::string frameOf(const wire::ToBoard& question) {
  const std::string payload = question.SerializeAsString();
  std::string frame(protocol::frameBytes(payload.size()), '\0');
  frame.resize(protocol::encodeFrame(std::as_bytes(std::span(payload)),
                                     std::as_writable_bytes(std::span(frame))));
  return frame;
}

/// Upload, input, a run with layers, read-back.
std::vector<wire::ToBoard> conversation(std::span<const std::byte> image) {
  std::vector<wire::ToBoard> questions;
  const auto next = [&]() -> wire::ToBoard& {
    questions.emplace_back().set_id(static_cast<std::uint32_t>(questions.size()));
    return questions.back();
  };
  auto& begin = *next().mutable_upload_begin();
  begin.set_total_bytes(static_cast<std::uint32_t>(image.size()));
  begin.set_crc(crc32(image));
  for (std::size_t at = 0; at < image.size(); at += protocol::kMaxData) {
    auto& chunk = *next().mutable_upload_chunk();
    chunk.set_offset(static_cast<std::uint32_t>(at));
    const auto piece = image.subspan(at, std::min(protocol::kMaxData, image.size() - at));
    chunk.set_data(piece.data(), piece.size());
  }
  next().mutable_upload_end();
  next().mutable_write_input()->set_data("12345678");
  auto& run = *next().mutable_run();
  run.set_iterations(2);
  run.set_layers(true);
  run.set_hashes(true);
  next().mutable_read_tensor()->set_bytes(4);
  return questions;
}

class AgentFuzz : public testing::Test {
 protected:
  AgentFuzz() {
    m_board.model = m_model.span();
    m_board.arena = m_arena.span();
  }

  /// Then the board is still the board: it ends a run it was tricked into and says who it is.
  void hear(SpokenPort& port, Tally& tally) {
    const Watch watch;
    wire::ToBoard question;
    question.set_id(0xFFFFU);
    question.mutable_cancel();
    port.say(std::string(1, '\0') + frameOf(question));
    question.mutable_hello()->set_protocol_version(protocol::kVersion);
    port.say(frameOf(question));
    agent::Agent agent(port, m_board, m_kernels);
    agent.poll();
    tally.took(watch.seconds());
    ASSERT_LT(watch.seconds(), kLongestSeconds);
    ASSERT_TRUE(port.last.has_board());
    tally.count(port.loaded ? "loaded" : "not loaded");
  }

  const image::Image m_image = tests::everyKernelProgram().write().value();
  const kernels::Catalogue m_catalogue = kernels::reference::all();
  const infer::KernelSet m_kernels{&m_catalogue, 1};
  tests::AlignedBytes m_model{m_image.bytes.size() + 4096};
  tests::AlignedBytes m_arena{m_image.arenaBytes + 4096U};
  agent::BoardInfo m_board;
};

TEST_F(AgentFuzz, ForgedPrograms) {
  Random random(5);
  Tally tally;
  const int count = mutations(kUsualAgent);
  for (int i = 0; i < count; ++i) {
    auto mutant = mutateProgram(m_image, random);
    SpokenPort port;
    for (const auto& question : conversation(mutant.image())) port.say(frameOf(question));
    ASSERT_NO_FATAL_FAILURE(hear(port, tally)) << "mutant " << i;
    ASSERT_EQ(port.loaded, port.failures.empty() || port.failures[0] >= Code::IndexOutOfRange);
  }
  tally.report(std::to_string(count) + " forged programs sent to the agent");
  EXPECT_GT(tally["loaded"], count / 10);
  EXPECT_GT(tally["not loaded"], count / 10);
}

TEST_F(AgentFuzz, DamagedPrograms) {
  Random random(6);
  Tally tally;
  const int count = mutations(kUsualAgent);
  for (int i = 0; i < count; ++i) {
    auto bytes = m_image.bytes;
    bytes[pick(random, bytes.size())] ^= static_cast<std::byte>(1U << pick(random, 8));
    auto questions = conversation(bytes);
    questions[0].mutable_upload_begin()->set_crc(crc32(m_image.bytes));
    SpokenPort port;
    for (const auto& question : questions) port.say(frameOf(question));
    ASSERT_NO_FATAL_FAILURE(hear(port, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " damaged programs sent to the agent");
  EXPECT_EQ(tally["loaded"], 0);
}

TEST_F(AgentFuzz, Messages) {
  Random random(7);
  Tally tally;
  const int count = mutations(kUsualAgent);
  for (int i = 0; i < count; ++i) {
    auto questions = conversation(m_image.bytes);
    for (auto rounds = 1 + pick(random, 3); rounds > 0; --rounds)
      mutateStructure(questions[pick(random, questions.size())], random);
    SpokenPort port;
    for (const auto& question : questions) port.say(frameOf(question));
    ASSERT_NO_FATAL_FAILURE(hear(port, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " conversations with mutated messages");
}

TEST_F(AgentFuzz, Lines) {
  Random random(8);
  Tally tally;
  const int count = mutations(kUsualAgent);
  std::string whole;
  for (const auto& question : conversation(m_image.bytes)) whole += frameOf(question);
  for (int i = 0; i < count; ++i) {
    SpokenPort port;
    port.say(mutateBytes(whole, random));
    ASSERT_NO_FATAL_FAILURE(hear(port, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " conversations on a mutated line");
}

}  // namespace
}  // namespace mote::fuzz
