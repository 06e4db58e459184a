// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions with boards that answer, are silent, babble, lie, or die in the middle of a run.
#include "devices/session/session.h"

#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <functional>
#include <random>
#include <thread>

#include "devices/protocol/framing.h"
#include "devices/session/mote.pb.h"

namespace mote::session {
namespace {

using Milliseconds = link::Milliseconds;

/// Answers each question by a script; what it gives back lies ready to be read.
class ScriptedLink final : public link::Link {
 public:
  using Script = std::function<void(ScriptedLink&, const protocol::ToBoard&)>;
  explicit ScriptedLink(Script script) : m_script(std::move(script)) {}

  Result<void> write(std::span<const std::byte> bytes, Milliseconds /*timeout*/) override {
    for (const std::byte byte : bytes) {
      if (m_decoder.feed(byte) != protocol::FrameDecoder::Event::Frame) continue;
      protocol::ToBoard question;
      const auto payload = m_decoder.payload();
      EXPECT_TRUE(question.ParseFromArray(payload.data(), static_cast<int>(payload.size())));
      m_script(*this, question);
    }
    return {};
  }
  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) override {
    if (dead && m_ready.empty()) return failed("link.closed", "The other side is gone");
    if (babbles) {
      std::this_thread::sleep_for(Milliseconds{1});
      for (std::byte& byte : bytes) byte = static_cast<std::byte>(m_random());
      return bytes.size();
    }
    if (m_ready.empty()) std::this_thread::sleep_for(timeout);
    if (m_ready.empty()) {
      idle += timeout;
      if (starves) waited += timeout;
      if (onIdle) onIdle(*this, idle);
    }
    std::size_t count = 0;
    for (; count < bytes.size() && !m_ready.empty(); ++count) {
      bytes[count] = m_ready.front();
      m_ready.pop_front();
    }
    return count;
  }
  void answer(protocol::FromBoard message, std::uint32_t id) {
    message.set_id(id);
    const std::string payload = message.SerializeAsString();
    std::array<std::byte, protocol::kMaxFrame> frame;
    const std::size_t size = protocol::encodeFrame(std::as_bytes(std::span(payload)), frame);
    m_ready.insert(m_ready.end(), frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size));
  }

  [[nodiscard]] Milliseconds starved() const override { return waited; }

  std::function<void(ScriptedLink&, Milliseconds)> onIdle;  ///< given for how long by now
  Milliseconds idle{0};
  bool starves = false;  ///< all the time
  Milliseconds waited{0};
  bool dead = false;
  bool babbles = false;

 private:
  Script m_script;
  protocol::FrameDecoder m_decoder;
  std::deque<std::byte> m_ready;
  std::mt19937 m_random{5};
};

void sayHello(ScriptedLink& line, std::uint32_t id, std::uint32_t version = 1) {
  protocol::FromBoard message;
  auto& board = *message.mutable_board();
  board.set_protocol_version(version);
  board.set_id("test");
  board.set_tick_kind(protocol::TICK_CYCLES);
  board.set_model_bytes(64);
  board.set_chunk_bytes(16);
  line.answer(message, id);
}

/// A board that says hello and leaves the rest to `then`.
std::unique_ptr<ScriptedLink> polite(ScriptedLink::Script then) {
  return std::make_unique<ScriptedLink>(
      [then = std::move(then)](ScriptedLink& line, const protocol::ToBoard& question) {
        if (question.has_hello()) return sayHello(line, question.id());
        then(line, question);
      });
}

void reportLayer(ScriptedLink& line, std::uint32_t id, std::uint32_t node) {
  protocol::FromBoard message;
  message.mutable_layer()->set_node(node);
  message.mutable_layer()->set_ticks(10 + node);
  line.answer(message, id);
}

double secondsOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

TEST(Session, LearnsWhatTheBoardIs) {
  const auto session = Session::open(polite([](auto&, const auto&) {}));
  ASSERT_TRUE(session.ok()) << session.error().text();
  EXPECT_EQ((*session)->board().id, "test");
  EXPECT_EQ((*session)->board().unit, "cycles");
}

TEST(Session, NamesBothVersionsWhereTheyDiffer) {
  const auto session = Session::open(
      std::make_unique<ScriptedLink>([](ScriptedLink& line, const protocol::ToBoard& question) {
        sayHello(line, question.id(), 9);
      }));
  ASSERT_FALSE(session.ok());
  EXPECT_EQ(session.error().code, "session.version");
  EXPECT_NE(session.error().text().find("9"), std::string::npos);
}

TEST(Session, GivesUpOnASilentBoardWithinTwoSeconds) {
  std::string code;
  EXPECT_LT(
      secondsOf([&] {
        code =
            Session::open(std::make_unique<ScriptedLink>([](auto&, const auto&) {})).error().code;
      }),
      2.0);
  EXPECT_EQ(code, "session.silent");
}

TEST(Session, WaitsForABoardThatHasNoProcessorButNotWithoutEnd) {
  constexpr Milliseconds kPatience{60};
  // Its answer comes late: when its line has been read in vain for as long.
  const auto openLate = [&](bool starves, Milliseconds late) {
    auto line = std::make_unique<ScriptedLink>([](ScriptedLink&, const protocol::ToBoard&) {});
    line->starves = starves;
    line->onIdle = [late](ScriptedLink& self, Milliseconds idle) {
      if (idle >= late) sayHello(self, 1);
    };
    return Session::open(std::move(line), kPatience);
  };
  EXPECT_EQ(openLate(false, 2 * kPatience).error().code, "session.silent");
  EXPECT_TRUE(openLate(true, 2 * kPatience).ok());
  EXPECT_EQ(openLate(true, 8 * kPatience).error().code, "session.silent");
}

TEST(Session, TellsBabbleFromSilence) {
  auto line = std::make_unique<ScriptedLink>(
      [](ScriptedLink& self, const protocol::ToBoard&) { self.babbles = true; });
  std::string code;
  EXPECT_LT(secondsOf([&] { code = Session::open(std::move(line)).error().code; }), 2.0);
  EXPECT_EQ(code, "session.babbling");
}

TEST(Session, HearsLayersAndLaps) {
  const auto session =
      Session::open(polite([](ScriptedLink& line, const protocol::ToBoard& question) {
        reportLayer(line, question.id(), 0);
        reportLayer(line, question.id(), 1);
        protocol::FromBoard lap;
        lap.mutable_lap()->set_ticks(21);
        line.answer(lap, question.id());
        protocol::FromBoard done;
        done.mutable_run_done()->set_runs(1);
        done.mutable_run_done()->set_stack_bytes(99);
        line.answer(done, question.id());
      }));
  ASSERT_TRUE(session.ok());
  std::vector<std::uint64_t> ticks;
  const auto summary =
      (*session)->run({}, [&](const LayerEvent& event) { ticks.push_back(event.ticks); }, {});
  ASSERT_TRUE(summary.ok()) << summary.error().text();
  EXPECT_EQ(ticks, (std::vector<std::uint64_t>{10, 11}));
  EXPECT_EQ(summary->laps, (std::vector<std::uint64_t>{21}));
  EXPECT_EQ(summary->stackBytes, 99U);
}

/// What a run ends with when the board turns bad after its first layer; and that a ping works
/// after.
void expectRunFails(const std::function<void(ScriptedLink&)>& turnBad, const std::string& code,
                    bool recovers) {
  ScriptedLink* line = nullptr;
  auto owned = polite([&](ScriptedLink& self, const protocol::ToBoard& question) {
    if (question.has_run()) {
      reportLayer(self, question.id(), 0);
      turnBad(self);
      return;
    }
    protocol::FromBoard done;
    done.mutable_done();
    self.answer(done, question.id());
  });
  line = owned.get();
  const auto session = Session::open(std::move(owned));
  ASSERT_TRUE(session.ok());
  int heard = 0;
  std::string got;
  EXPECT_LT(secondsOf([&] {
              got = (*session)->run({}, [&](const LayerEvent&) { ++heard; }, {}).error().code;
            }),
            2.0);
  EXPECT_EQ(got, code);
  if (!recovers) return;
  line->babbles = false;
  EXPECT_EQ(heard, 1);
  EXPECT_TRUE((*session)->recover().ok());
  EXPECT_TRUE((*session)->ping().ok());
}

TEST(Session, SilenceInARunIsNamedAndTheSessionGoesOn) {
  expectRunFails([](ScriptedLink&) {}, "session.silent", true);
}

TEST(Session, DeathInARunIsNamed) {
  expectRunFails([](ScriptedLink& line) { line.dead = true; }, "link.closed", false);
}

TEST(Session, ABoardsOwnRefusalIsPassedOn) {
  const auto session =
      Session::open(polite([](ScriptedLink& line, const protocol::ToBoard& question) {
        protocol::FromBoard failure;
        failure.mutable_failure()->set_code(static_cast<std::uint32_t>(Code::NotLoaded));
        line.answer(failure, question.id());
      }));
  ASSERT_TRUE(session.ok());
  const auto summary = (*session)->run({}, {}, {});
  ASSERT_FALSE(summary.ok());
  EXPECT_NE(summary.error().text().find("upload"), std::string::npos);
}

TEST(Session, RefusesModelsThatDoNotFitBeforeSending) {
  bool asked = false;
  const auto session = Session::open(polite([&](auto&, const auto&) { asked = true; }));
  ASSERT_TRUE(session.ok());
  const Bytes image(65);
  const auto loaded = (*session)->upload(image, {});
  ASSERT_FALSE(loaded.ok());
  EXPECT_EQ(loaded.error().code, "session.model-size");
  EXPECT_FALSE(asked);
}

TEST(Session, RefusesLyingAnswers) {
  const auto session =
      Session::open(polite([](ScriptedLink& line, const protocol::ToBoard& question) {
        protocol::FromBoard data;
        data.mutable_tensor_data()->set_data("too short");
        line.answer(data, question.id());
      }));
  ASSERT_TRUE(session.ok());
  EXPECT_EQ((*session)->readTensor(0, 16, {}).error().code, "session.unexpected");
  const Bytes image(32);
  EXPECT_EQ((*session)->upload(image, {}).error().code, "session.unexpected");
}

}  // namespace
}  // namespace mote::session
