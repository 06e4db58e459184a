// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The agent through its line only: right questions, wrong ones, and noise.
#include "devices/agent/agent.h"

#include <gtest/gtest.h>

#include <random>

#include "core/foundation/checksum.h"
#include "tests/support/board_caller.h"
#include "tests/support/loopback_board.h"
#include "tests/support/small_programs.h"

namespace mote::agent {
namespace {

using namespace tests;

class AgentTest : public testing::Test {
 protected:
  AgentTest() {
    auto [studio, board] = link::loopback();
    m_board = std::make_unique<LoopbackBoard>(std::move(board), 1U << 16U, 1U << 14U);
    m_caller = std::make_unique<BoardCaller>(std::move(studio));
    m_image = twoLayerProgram().write().value().bytes;
  }

  static wire::ToBoard hello(std::uint32_t version = protocol::kVersion) {
    wire::ToBoard question;
    question.mutable_hello()->set_protocol_version(version);
    return question;
  }
  wire::FromBoard begin(std::size_t size, std::uint32_t crc) {
    wire::ToBoard question;
    question.mutable_upload_begin()->set_total_bytes(static_cast<std::uint32_t>(size));
    question.mutable_upload_begin()->set_crc(crc);
    return m_caller->ask(question);
  }
  wire::FromBoard chunk(std::size_t offset, std::size_t size) {
    wire::ToBoard question;
    question.mutable_upload_chunk()->set_offset(static_cast<std::uint32_t>(offset));
    question.mutable_upload_chunk()->set_data(m_image.data() + offset, size);
    return m_caller->ask(question);
  }
  wire::FromBoard end() {
    wire::ToBoard question;
    question.mutable_upload_end();
    return m_caller->ask(question);
  }
  wire::FromBoard upload() {
    EXPECT_TRUE(begin(m_image.size(), crc32(m_image)).has_upload_state());
    for (std::size_t at = 0; at < m_image.size(); at += 256) {
      const auto answer = chunk(at, std::min<std::size_t>(256, m_image.size() - at));
      EXPECT_TRUE(answer.has_upload_state());
    }
    return end();
  }
  wire::FromBoard writeInput(std::uint32_t input, std::uint32_t offset, std::string_view data) {
    wire::ToBoard question;
    question.mutable_write_input()->set_input(input);
    question.mutable_write_input()->set_offset(offset);
    question.mutable_write_input()->set_data(std::string(data));
    return m_caller->ask(question);
  }
  wire::FromBoard readTensor(std::uint32_t tensor, std::uint32_t offset, std::uint32_t bytes) {
    wire::ToBoard question;
    question.mutable_read_tensor()->set_tensor(tensor);
    question.mutable_read_tensor()->set_offset(offset);
    question.mutable_read_tensor()->set_bytes(bytes);
    return m_caller->ask(question);
  }
  static wire::ToBoard run(bool layers, std::uint32_t iterations = 1, std::uint32_t nodes = 0) {
    wire::ToBoard question;
    question.mutable_run()->set_iterations(iterations);
    question.mutable_run()->set_layers(layers);
    question.mutable_run()->set_hashes(layers);
    question.mutable_run()->set_node_count(nodes);
    return question;
  }
  /// The messages of a run, its RunDone (or Failure) last.
  std::vector<wire::FromBoard> runAll(const wire::ToBoard& question) {
    const std::uint32_t id = m_caller->send(question);
    std::vector<wire::FromBoard> messages;
    while (const auto message = m_caller->receive()) {
      if (message->id() != id) continue;
      messages.push_back(*message);
      if (message->has_run_done() || message->has_failure()) break;
    }
    return messages;
  }
  static Code codeOf(const wire::FromBoard& answer) {
    return answer.has_failure() ? static_cast<Code>(answer.failure().code()) : Code::Ok;
  }

  std::unique_ptr<LoopbackBoard> m_board;
  std::unique_ptr<BoardCaller> m_caller;
  std::vector<std::byte> m_image;
};

TEST_F(AgentTest, SaysWhoItIs) {
  const auto answer = m_caller->ask(hello());
  ASSERT_TRUE(answer.has_board());
  EXPECT_EQ(answer.board().id(), "loopback");
  EXPECT_EQ(answer.board().tick_kind(), wire::TICK_CYCLES);
  EXPECT_EQ(answer.board().model_bytes(), 1U << 16U);
  EXPECT_EQ(answer.board().arena_bytes(), 1U << 14U);
  EXPECT_EQ(answer.board().chunk_bytes(), protocol::kMaxData);
}

TEST_F(AgentTest, RefusesAnotherProtocolVersionPolitely) {
  const auto answer = m_caller->ask(hello(protocol::kVersion + 1));
  EXPECT_EQ(codeOf(answer), Code::VersionMismatch);
  EXPECT_EQ(answer.failure().a(), protocol::kVersion);
  EXPECT_EQ(answer.failure().b(), protocol::kVersion + 1);
}

TEST_F(AgentTest, RunsAProgramAndGivesItsTensors) {
  const auto loaded = upload();
  ASSERT_TRUE(loaded.has_load_result());
  EXPECT_EQ(loaded.load_result().node_count(), 2U);
  // The desktop's interpreter on the same input is the judge.
  ProgramMemory memory(twoLayerProgram());
  const kernels::Catalogue set[] = {kernels::reference::all()};
  infer::Interpreter interpreter;
  ASSERT_TRUE(infer::Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  ProgramMemory::set<float>(interpreter.input(0), {0.5F, -2.0F});
  const auto input = interpreter.input(0).span();
  const std::string_view bytes(reinterpret_cast<const char*>(input.data()), input.size());
  ASSERT_TRUE(writeInput(0, 0, bytes.substr(0, 4)).has_done());
  ASSERT_TRUE(writeInput(0, 4, bytes.substr(4)).has_done());
  ASSERT_TRUE(interpreter.run().ok());

  for (int round = 0; round < 2; ++round) {  // inputs are kept from run to run
    const auto messages = runAll(run(true));
    ASSERT_EQ(messages.size(), 4U);
    EXPECT_EQ(messages[0].layer().node(), 0U);
    EXPECT_EQ(messages[1].layer().node(), 1U);
    EXPECT_EQ(messages[0].layer().ticks(), LinkPort::kTicksPerReading);
    EXPECT_EQ(messages[1].layer().hash(), bytesHash(interpreter.output(0).span()));
    EXPECT_EQ(messages[2].lap().ticks(), 2 * LinkPort::kTicksPerReading);
    EXPECT_EQ(messages[3].run_done().code(), 0U);
    EXPECT_EQ(messages[3].run_done().runs(), 1U);
    EXPECT_GT(messages[3].run_done().arena_bytes(), 0U);
  }
  const auto output = readTensor(interpreter.program().output(0), 0, interpreter.output(0).bytes);
  const auto expected = interpreter.output(0).span();
  EXPECT_EQ(output.tensor_data().data(),
            std::string(reinterpret_cast<const char*>(expected.data()), expected.size()));
}

TEST_F(AgentTest, SilentRunsReportLapsOnlyAndMissedDeadlines) {
  ASSERT_TRUE(upload().has_load_result());
  wire::ToBoard question = run(false, 3);
  question.mutable_run()->set_deadline_ticks(LinkPort::kTicksPerReading - 1);
  const auto messages = runAll(question);
  ASSERT_EQ(messages.size(), 4U);
  for (std::uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(messages[i].lap().run(), i);
    EXPECT_EQ(messages[i].lap().ticks(), LinkPort::kTicksPerReading);
  }
  EXPECT_EQ(messages[3].run_done().deadlines_missed(), 3U);
}

TEST_F(AgentTest, StopsAfterTheNodeAskedFor) {
  ASSERT_TRUE(upload().has_load_result());
  EXPECT_EQ(runAll(run(true, 1, 1)).size(), 3U);
  EXPECT_TRUE(readTensor(2, 0, 8).has_tensor_data());
  EXPECT_EQ(codeOf(runAll(run(true, 1, 3)).back()), Code::BadArgument);
}

TEST_F(AgentTest, UploadHasItsOrder) {
  EXPECT_EQ(codeOf(chunk(0, 16)), Code::UploadTooLarge);  // nothing was begun
  EXPECT_EQ(codeOf(begin((1U << 16U) + 1, 0)), Code::UploadTooLarge);
  ASSERT_TRUE(begin(m_image.size(), crc32(m_image)).has_upload_state());
  EXPECT_EQ(codeOf(chunk(16, 16)), Code::UploadOutOfOrder);
  EXPECT_EQ(chunk(0, 32).upload_state().received(), 32U);
  EXPECT_EQ(chunk(0, 32).upload_state().received(), 32U);  // asked again: its answer was lost
  EXPECT_EQ(codeOf(chunk(64, 16)), Code::UploadOutOfOrder);
  EXPECT_EQ(codeOf(end()), Code::UploadOutOfOrder);
  // Begun again it goes on where it stopped; another image starts afresh. The early end forgot it.
  EXPECT_EQ(begin(m_image.size(), crc32(m_image)).upload_state().received(), 32U);
  EXPECT_EQ(begin(m_image.size(), 7).upload_state().received(), 0U);
}

TEST_F(AgentTest, DamagedImageIsNotLoaded) {
  const std::uint32_t crcOfAnother = crc32(m_image) ^ 1U;
  ASSERT_TRUE(begin(m_image.size(), crcOfAnother).has_upload_state());
  ASSERT_TRUE(chunk(0, m_image.size()).has_upload_state());
  EXPECT_EQ(codeOf(end()), Code::ProgramChecksum);
  EXPECT_EQ(codeOf(runAll(run(true)).back()), Code::NotLoaded);
  EXPECT_EQ(codeOf(readTensor(0, 0, 4)), Code::NotLoaded);
}

TEST_F(AgentTest, ArgumentsAreChecked) {
  EXPECT_EQ(codeOf(writeInput(0, 0, "x")), Code::NotLoaded);
  ASSERT_TRUE(upload().has_load_result());
  EXPECT_EQ(codeOf(writeInput(1, 0, "x")), Code::BadArgument);
  EXPECT_EQ(codeOf(writeInput(0, 8, "x")), Code::BadArgument);
  EXPECT_EQ(codeOf(writeInput(0, 0xFFFFFFFFU, "xx")), Code::BadArgument);
  EXPECT_EQ(codeOf(readTensor(99, 0, 1)), Code::BadArgument);
  EXPECT_EQ(codeOf(readTensor(0, 5, 4)), Code::BadArgument);
  EXPECT_EQ(codeOf(readTensor(0, 0xFFFFFFFFU, 2)), Code::BadArgument);
  EXPECT_EQ(codeOf(readTensor(0, 0, protocol::kMaxData + 1)), Code::BadArgument);
  EXPECT_EQ(codeOf(runAll(run(true, 0)).back()), Code::BadArgument);
}

TEST_F(AgentTest, CancelEndsALongRunAndOthersHearThatItIsBusy) {
  ASSERT_TRUE(upload().has_load_result());
  const std::uint32_t id = m_caller->send(run(false, 0xFFFFFFFFU));
  wire::ToBoard ping;
  ping.mutable_ping();
  EXPECT_EQ(codeOf(m_caller->ask(ping)), Code::Busy);
  wire::ToBoard cancel;
  cancel.mutable_cancel();
  m_caller->send(cancel);
  while (const auto message = m_caller->receive()) {
    if (message->id() != id || !message->has_run_done()) continue;
    EXPECT_EQ(static_cast<Code>(message->run_done().code()), Code::Cancelled);
    break;
  }
  EXPECT_TRUE(m_caller->ask(ping).has_done());
}

TEST_F(AgentTest, HelloEndsARunThatWasLeftBehind) {
  ASSERT_TRUE(upload().has_load_result());
  m_caller->send(run(false, 0xFFFFFFFFU));
  EXPECT_TRUE(m_caller->ask(hello()).has_board());
  EXPECT_TRUE(runAll(run(true)).back().has_run_done());  // the model is still there
}

TEST_F(AgentTest, ResetForgetsTheModel) {
  ASSERT_TRUE(upload().has_load_result());
  wire::ToBoard reset;
  reset.mutable_reset();
  EXPECT_TRUE(m_caller->ask(reset).has_done());
  EXPECT_EQ(codeOf(runAll(run(false)).back()), Code::NotLoaded);
}

TEST_F(AgentTest, UnknownAndMalformedMessagesGetAnAnswer) {
  m_caller->sendPayload(std::string("\x08\x07\xE2\x09\x00", 5));  // id 7, field 156, empty
  auto answer = m_caller->receive();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(answer->id(), 7U);
  EXPECT_EQ(codeOf(*answer), Code::UnknownMessage);
  EXPECT_EQ(answer->failure().a(), 156U);
  m_caller->sendPayload("\x12\x7F\x01");  // a length that leaves the message
  answer = m_caller->receive();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(codeOf(*answer), Code::MessageMalformed);
  m_caller->sendBytes(std::as_bytes(std::span("\x05garbage", 9)));
  answer = m_caller->receive();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(codeOf(*answer), Code::FrameDamaged);
  EXPECT_TRUE(m_caller->ask(hello()).has_board());
}

TEST_F(AgentTest, OversizedDataIsMalformed) {
  wire::ToBoard question;
  question.set_id(5);
  question.mutable_upload_chunk()->set_data(std::string(protocol::kMaxData + 8, 'x'));
  m_caller->sendPayload(question.SerializeAsString());
  const auto answer = m_caller->receive();
  ASSERT_TRUE(answer.has_value());
  EXPECT_EQ(codeOf(*answer), Code::MessageMalformed);
}

TEST_F(AgentTest, TruncatedMessagesNeverHurt) {
  wire::ToBoard question;
  question.set_id(1);
  question.mutable_write_input()->set_data("some input bytes");
  question.mutable_write_input()->set_offset(300);
  const std::string whole = question.SerializeAsString();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    m_caller->sendPayload(whole.substr(0, size));
    EXPECT_TRUE(m_caller->receive().has_value()) << size;
  }
  EXPECT_TRUE(m_caller->ask(hello()).has_board());
}

TEST_F(AgentTest, SurvivesNoiseAndRandomMessages) {
  std::mt19937 random(3);
  ASSERT_TRUE(upload().has_load_result());
  for (int round = 0; round < 400; ++round) {
    std::string text(random() % 60, '\0');
    for (char& c : text) c = static_cast<char>(random());
    if (round % 2 == 0) {
      m_caller->sendPayload(text);
    } else {
      m_caller->sendBytes(std::as_bytes(std::span(text)));
    }
  }
  const std::byte zero{0};
  m_caller->sendBytes({&zero, 1});
  wire::ToBoard cancel;  // a random message may have been a Run of a thousand million
  cancel.mutable_cancel();
  m_caller->send(cancel);
  EXPECT_TRUE(m_caller->ask(hello()).has_board());
}

}  // namespace
}  // namespace mote::agent
