// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boards as they are: QEMU and the native process, started, fed, compared to the bit, killed.
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include "core/execute/executor.h"
#include "devices/session/board_list.h"
#include "devices/session/profile.h"
#include "devices/virtual/virtual_boards.h"
#include "tests/support/reference_models.h"
#include "tests/support/small_programs.h"
#include "tests/support/tflite_program.h"

namespace mote::session {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

class BoardTest : public testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("mote-boards-" + std::to_string(getpid()));
    ::setenv("MOTE_RUNTIME_DIR", m_folder.c_str(), 1);
  }
  void TearDown() override {
    EXPECT_TRUE(virtual_boards::stop(GetParam()).ok());
    fs::remove_all(m_folder);
  }

  /// Null with the test skipped where this computer cannot play the board.
  std::unique_ptr<Session> connectOrSkip() {
    auto session = connect(GetParam());
    if (session.ok()) return std::move(*session);
    const std::string& code = session.error().code;
    const bool absent = code == "virtual.firmware" || code == "virtual.program";
    EXPECT_TRUE(absent) << session.error().text();
    return nullptr;
  }

  [[nodiscard]] pid_t process() const {
    pid_t pid = 0;
    std::ifstream(m_folder / (GetParam() + ".pid")) >> pid;
    return pid;
  }

  fs::path m_folder;
};

#define CONNECT_OR_SKIP(name)        \
  const auto name = connectOrSkip(); \
  if (name == nullptr) GTEST_SKIP() << "no emulator or no firmware here"

/// The program's input filled as the reference models' README says.
std::vector<Array> inputsOf(const execute::Executor& executor, std::uint32_t index) {
  const TensorView view = executor.input(0);
  const auto bytes = tests::referenceInput(view.bytes, index);
  const auto raw = std::as_bytes(std::span(bytes));
  return {
      Array::make(view.type, {view.dims, view.dims + view.rank}, {raw.begin(), raw.end()}).value()};
}

std::vector<std::byte> int8Model(const std::string& name) {
  const auto file = tests::readBytes(tests::referenceModels() / (name + ".tflite"));
  if (file.empty()) return {};
  return tests::programFromTflite(file).write().value().bytes;
}

void expectSameTrace(const profile::Trace& first, const profile::Trace& second, bool counts) {
  EXPECT_EQ(profile::firstDivergence(first, second), std::nullopt);
  if (!counts) return;
  EXPECT_EQ(first.total, second.total);
  for (std::size_t i = 0; i < first.layers.size(); ++i) {
    EXPECT_EQ(first.layers[i].value, second.layers[i].value) << first.layers[i].name;
  }
}

TEST_P(BoardTest, EqualsTheDesktopToTheBitAndRepeatsItself) {
  const auto image = int8Model("kws_int8");
  if (image.empty()) GTEST_SKIP() << "no reference models beside the checkout";
  CONNECT_OR_SKIP(session);
  auto executor = execute::Executor::load(image, execute::Kernels::Reference).value();
  ProfileRequest request;
  request.image = image;
  request.inputs = inputsOf(executor, 3);
  const auto desktop = profile::traceOnDesktop(executor, request.inputs).value();
  std::size_t heard = 0;
  const auto first =
      profileOnBoard(*session, request, [&](const profile::LayerTrace&) { ++heard; }, {});
  ASSERT_TRUE(first.ok()) << first.error().text();
  EXPECT_EQ(heard, desktop.layers.size());
  EXPECT_EQ(profile::firstDivergence(desktop, *first), std::nullopt);
  // TensorFlow Lite Micro's stored answer to the same input.
  const auto expected = tests::readBytes(tests::referenceModels() / "kws_int8.expected.bin");
  const auto output = first->outputs.at(0).bytes();
  ASSERT_GE(expected.size(), 4 * output.size());
  EXPECT_TRUE(
      std::ranges::equal(output, std::span(expected).subspan(3 * output.size(), output.size())));
  EXPECT_GT(first->total, 0U);
  EXPECT_GT(first->stackBytes, 100U);
  EXPECT_LT(first->stackBytes, 65536U);

  const auto second = profileOnBoard(*session, request, {}, {});
  ASSERT_TRUE(second.ok()) << second.error().text();
  expectSameTrace(*first, *second, first->unit == "instructions");
}

TEST_P(BoardTest, KilledMidRunIsNoticedAndTheNextSessionGoesOn) {
  auto session = connectOrSkip();
  if (session == nullptr) GTEST_SKIP() << "no emulator or no firmware here";
  const auto image = tests::twoLayerProgram().write().value().bytes;
  ASSERT_TRUE(session->upload(image, {}).ok());
  Clock::time_point killed;
  std::thread killer([&] {
    std::this_thread::sleep_for(300ms);
    killed = Clock::now();
    ::kill(process(), SIGKILL);
  });
  RunOptions options;
  options.iterations = 2'000'000'000;
  options.layers = false;
  const auto outcome = session->run(options, {}, {});
  const auto noticed = Clock::now();
  killer.join();
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "link.closed") << outcome.error().text();
  EXPECT_LT(noticed - killed, 2s);
  session.reset();

  const auto again = connect(GetParam());
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_TRUE((*again)->ping().ok());
}

TEST_P(BoardTest, StoppedMidRunIsSilent) {
  CONNECT_OR_SKIP(session);
  const auto image = tests::twoLayerProgram().write().value().bytes;
  ASSERT_TRUE(session->upload(image, {}).ok());
  ::kill(process(), SIGSTOP);
  const auto begin = Clock::now();
  const auto outcome = session->run({}, {}, {});
  EXPECT_LT(Clock::now() - begin, 2s);
  ::kill(process(), SIGCONT);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "session.silent");
  const auto recovered = session->recover();
  ASSERT_TRUE(recovered.ok()) << recovered.error().text();
  EXPECT_TRUE(session->ping().ok());
}

TEST_P(BoardTest, GoesOnAfterACancelledRunAndInTheNextSession) {
  auto session = connectOrSkip();
  if (session == nullptr) GTEST_SKIP() << "no emulator or no firmware here";
  const auto image = tests::twoLayerProgram().write().value().bytes;
  ASSERT_TRUE(session->upload(image, {}).ok());
  JobContext context;
  RunOptions options;
  options.iterations = 2'000'000'000;
  std::uint32_t events = 0;
  const auto outcome = session->run(
      options,
      [&](const LayerEvent&) {
        if (++events == 3) context.cancel.cancel();
      },
      context);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled) << outcome.error().text();
  EXPECT_TRUE(session->ping().ok());
  session.reset();
  const auto next = connect(GetParam());
  ASSERT_TRUE(next.ok()) << next.error().text();
  EXPECT_TRUE((*next)->run({}, {}, {}).ok());  // the model is still there
}

std::vector<std::string> everyBoard() {
  std::vector<std::string> ids;
  for (const auto& board : virtual_boards::boards()) ids.push_back(board.id);
  return ids;
}

INSTANTIATE_TEST_SUITE_P(Boards, BoardTest, testing::ValuesIn(everyBoard()), [](const auto& info) {
  std::string name = info.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

}  // namespace
}  // namespace mote::session
