// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions with the real agent in this process, and with boards that misbehave in every way.
#include "devices/session/session.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

#include "devices/link/recording.h"
#include "tests/support/board_caller.h"
#include "tests/support/loopback_board.h"
#include "tests/support/small_programs.h"

namespace mote::session {
namespace {

using namespace std::chrono_literals;
using namespace tests;
using Clock = std::chrono::steady_clock;

std::vector<std::byte> image() {
  return twoLayerProgram().write().value().bytes;
}

TEST(LoopbackSession, ConversesWithTheAgent) {
  auto [studio, end] = link::loopback();
  const LoopbackBoard board(std::move(end));
  auto session = Session::open(std::move(studio));
  ASSERT_TRUE(session.ok()) << session.error().text();
  EXPECT_EQ((*session)->board().id, "loopback");
  EXPECT_EQ((*session)->board().unit, "cycles");
  const auto loaded = (*session)->upload(image(), {});
  ASSERT_TRUE(loaded.ok()) << loaded.error().text();
  EXPECT_EQ(loaded->nodeCount, 2U);
  const std::vector<float> input = {1.0F, 2.0F};
  ASSERT_TRUE((*session)->writeInput(0, std::as_bytes(std::span(input))).ok());
  std::vector<std::uint32_t> nodes;
  const auto summary =
      (*session)->run({}, [&](const LayerEvent& event) { nodes.push_back(event.node); }, {});
  ASSERT_TRUE(summary.ok()) << summary.error().text();
  EXPECT_EQ(nodes, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(summary->laps, std::vector<std::uint64_t>{2 * LinkPort::kTicksPerReading});
  const auto bytes = (*session)->readTensor(3, 8, {});
  ASSERT_TRUE(bytes.ok()) << bytes.error().text();
  EXPECT_EQ(bytes->size(), 8U);
  EXPECT_TRUE((*session)->ping().ok());
}

TEST(LoopbackSession, RefusesAModelThatIsTooLargeBeforeSendingIt) {
  auto [studio, end] = link::loopback();
  const LoopbackBoard board(std::move(end), 256, 4096);
  auto session = Session::open(std::move(studio));
  ASSERT_TRUE(session.ok());
  const auto outcome = (*session)->upload(image(), {});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "session.model-size");
}

TEST(LoopbackSession, TellsWhyAModelWasNotLoaded) {
  auto [studio, end] = link::loopback();
  const LoopbackBoard board(std::move(end), 65536, 16);  // hardly any working memory
  auto session = Session::open(std::move(studio));
  ASSERT_TRUE(session.ok());
  const auto outcome = (*session)->upload(image(), {});
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, fromStatus({Code::ArenaTooSmall}, "").code);
}

TEST(LoopbackSession, CancelStopsARunFromAnotherThread) {
  auto [studio, end] = link::loopback();
  const LoopbackBoard board(std::move(end));
  auto session = Session::open(std::move(studio));
  ASSERT_TRUE(session.ok());
  ASSERT_TRUE((*session)->upload(image(), {}).ok());
  JobContext context;
  std::thread person([token = context.cancel] {
    std::this_thread::sleep_for(100ms);
    token.cancel();
  });
  RunOptions options;
  options.layers = false;
  options.iterations = 2'000'000'000;
  const auto outcome = (*session)->run(options, {}, context);
  person.join();
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
  EXPECT_TRUE((*session)->ping().ok());
}

TEST(LoopbackSession, RecordingOfASessionPlaysBack) {
  const std::string file =
      std::filesystem::temp_directory_path() / ("mote-session-" + std::to_string(getpid()));
  const auto converse = [](std::unique_ptr<link::Link> link) {
    auto session = Session::open(std::move(link));
    EXPECT_TRUE(session.ok()) << session.error().text();
    if (!session.ok()) return std::uint32_t{0};
    const auto loaded = (*session)->upload(image(), {});
    EXPECT_TRUE(loaded.ok());
    return loaded.ok() ? loaded->arenaBytes : 0;
  };
  std::uint32_t live = 0;
  {
    auto [studio, end] = link::loopback();
    const LoopbackBoard board(std::move(end));
    live = converse(link::record(std::move(studio), file).value());
  }
  EXPECT_GT(live, 0U);
  EXPECT_EQ(converse(link::replay(file).value()), live);
  std::filesystem::remove(file);
}

/// Answers by a script; what the agent never does.
class Impostor {
 public:
  using Script = std::function<void(BoardCaller& line, const wire::ToBoard& question)>;

  Impostor(std::unique_ptr<link::Link> end, Script onRun)
      : m_link(std::move(end)), m_onRun(std::move(onRun)) {
    m_thread = std::thread([this] { serve(); });
  }
  ~Impostor() {
    m_stop = true;
    m_thread.join();
  }
  Impostor(const Impostor&) = delete;
  Impostor& operator=(const Impostor&) = delete;

  static void answer(BoardCaller& line, std::uint32_t id, wire::FromBoard message) {
    message.set_id(id);
    line.sendPayload(message.SerializeAsString());
  }

 private:
  void serve() {
    auto* raw = m_link.get();
    BoardCaller line(std::move(m_link));
    protocol::FrameDecoder decoder;
    while (!m_stop) {
      std::array<std::byte, 256> buffer{};
      const auto count = raw->read(buffer, 10ms);
      if (!count.ok()) return;
      for (std::size_t i = 0; i < *count; ++i) {
        if (decoder.feed(buffer[i]) != protocol::FrameDecoder::Event::Frame) continue;
        wire::ToBoard question;
        const auto payload = decoder.payload();
        if (!question.ParseFromArray(payload.data(), static_cast<int>(payload.size()))) continue;
        if (!reply(line, question)) return;
      }
    }
  }
  /// False where the board is to drop the line.
  bool reply(BoardCaller& line, const wire::ToBoard& question) {
    wire::FromBoard message;
    if (question.has_run()) {
      if (!m_onRun) return false;
      m_onRun(line, question);
      return true;
    }
    if (question.has_hello()) {
      message.mutable_board()->set_protocol_version(protocol::kVersion);
      message.mutable_board()->set_chunk_bytes(512);
      message.mutable_board()->set_name("Impostor");
    } else {
      message.mutable_done();
    }
    answer(line, question.id(), message);
    return true;
  }

  std::unique_ptr<link::Link> m_link;
  Script m_onRun;
  std::atomic<bool> m_stop = false;
  std::thread m_thread;
};

struct Outcome {
  std::string code;
  std::string text;
  bool goesOn = false;  ///< the session answers after recover()
  std::chrono::milliseconds took{0};
};

Outcome runAgainst(Impostor::Script script, std::uint32_t iterations = 1) {
  auto [studio, end] = link::loopback();
  const Impostor board(std::move(end), std::move(script));
  auto session = Session::open(std::move(studio));
  EXPECT_TRUE(session.ok()) << session.error().text();
  if (!session.ok()) return {};
  RunOptions options;
  options.iterations = iterations;
  const auto begin = Clock::now();
  const auto summary = (*session)->run(options, {}, {});
  Outcome outcome;
  outcome.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
  if (!summary.ok()) {
    outcome.code = summary.error().code;
    outcome.text = summary.error().text();
  }
  outcome.goesOn = (*session)->recover().ok() && (*session)->ping().ok();
  return outcome;
}

TEST(MisbehavingBoard, SilentMidRun) {
  const Outcome outcome = runAgainst([](BoardCaller&, const wire::ToBoard&) {});
  EXPECT_EQ(outcome.code, "session.silent");
  EXPECT_LT(outcome.took, 2s);
  EXPECT_TRUE(outcome.goesOn);
}

TEST(MisbehavingBoard, BabblingMidRun) {
  const Outcome outcome = runAgainst([](BoardCaller& line, const wire::ToBoard&) {
    std::mt19937 random(5);
    for (const auto begin = Clock::now(); Clock::now() - begin < 1600ms;) {
      std::string noise(200, '\0');
      for (char& c : noise) c = static_cast<char>(random());
      line.sendBytes(std::as_bytes(std::span(noise)));
      std::this_thread::sleep_for(5ms);
    }
  });
  EXPECT_EQ(outcome.code, "session.babbling") << outcome.text;
  EXPECT_LT(outcome.took, 2s);
  EXPECT_TRUE(outcome.goesOn);
}

TEST(MisbehavingBoard, GoneMidRun) {
  const Outcome outcome = runAgainst(nullptr);
  EXPECT_EQ(outcome.code, "link.closed");
  EXPECT_LT(outcome.took, 500ms);
  EXPECT_FALSE(outcome.goesOn);
}

TEST(MisbehavingBoard, RestartsMidRun) {
  const Outcome outcome = runAgainst([](BoardCaller& line, const wire::ToBoard&) {
    wire::FromBoard hello;
    hello.mutable_board()->set_protocol_version(protocol::kVersion);
    Impostor::answer(line, 0, hello);
  });
  EXPECT_EQ(outcome.code, "session.restarted");
  EXPECT_LT(outcome.took, 500ms);
  EXPECT_TRUE(outcome.goesOn);
}

TEST(MisbehavingBoard, FaultsMidRun) {
  const Outcome outcome = runAgainst([](BoardCaller& line, const wire::ToBoard&) {
    wire::FromBoard fault;
    fault.mutable_failure()->set_code(static_cast<std::uint32_t>(Code::BoardFault));
    fault.mutable_failure()->set_a(4660);
    Impostor::answer(line, 0, fault);
  });
  EXPECT_NE(outcome.text.find("4660"), std::string::npos) << outcome.text;
  EXPECT_TRUE(outcome.goesOn);
}

TEST(MisbehavingBoard, TellsLayersInNoOrder) {
  const Outcome outcome = runAgainst([](BoardCaller& line, const wire::ToBoard& question) {
    wire::FromBoard event;
    event.mutable_layer()->set_node(0);
    for (int i = 0; i < 100; ++i) Impostor::answer(line, question.id(), event);
  });
  EXPECT_EQ(outcome.code, "session.unexpected");
  EXPECT_TRUE(outcome.goesOn);
}

TEST(MisbehavingBoard, RunsMoreOftenThanAsked) {
  const Outcome outcome = runAgainst([](BoardCaller& line, const wire::ToBoard& question) {
    for (std::uint32_t run = 0; run < 5; ++run) {
      wire::FromBoard event;
      event.mutable_lap()->set_run(run);
      Impostor::answer(line, question.id(), event);
    }
  });
  EXPECT_EQ(outcome.code, "session.unexpected");
}

TEST(MisbehavingBoard, NobodyThereAtAll) {
  auto [studio, end] = link::loopback();
  const auto begin = Clock::now();
  const auto session = Session::open(std::move(studio));
  ASSERT_FALSE(session.ok());
  EXPECT_EQ(session.error().code, "session.silent");
  EXPECT_LT(Clock::now() - begin, 2s);
}

}  // namespace
}  // namespace mote::session
