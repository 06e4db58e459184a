// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting and stopping the native board, what is left behind, and who dies with whom.
#include "devices/virtual/virtual_boards.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include "devices/link/link.h"
#include "devices/virtual/places.h"
#include "devices/virtual/process.h"
#include "devices/virtual/registry.h"

namespace mote::virtual_boards {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// Within a few seconds.
bool eventually(const std::function<bool()>& condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

class VirtualBoardsTest : public testing::Test {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("mote-virtual-" + std::to_string(getpid()));
    ::setenv("MOTE_RUNTIME_DIR", m_folder.c_str(), 1);
  }
  void TearDown() override {
    EXPECT_TRUE(stop("native").ok());
    ::unsetenv("MOTE_FIRMWARE_DIR");
    fs::remove_all(m_folder);
  }

  static ProcessId process(const std::string& id) {
    const auto registry = Registry::open();
    EXPECT_TRUE(registry.ok());
    return registry->find(id).value_or(ProcessId{});
  }

  fs::path m_folder;
};

TEST(VirtualBoards, AreThoseOfTheCatalogueThatCanBeStarted) {
  ASSERT_NE(findBoard("native"), nullptr);
  EXPECT_NE(findBoard("mps2-an386"), nullptr);
  EXPECT_EQ(findBoard("nucleo-f446re"), nullptr);
  EXPECT_LT(boards().size(), catalogue::boards().size());
  for (const BoardDescription& board : boards()) EXPECT_NE(board.firmware, "") << board.id;
}

TEST_F(VirtualBoardsTest, StartsOnceAndStops) {
  const auto first = start("native", Lifetime::WithProcess);
  ASSERT_TRUE(first.ok()) << first.error().text();
  const ProcessId board = process("native");
  EXPECT_TRUE(isAlive(board));
  const auto second = start("native", Lifetime::WithProcess);
  ASSERT_TRUE(second.ok());
  EXPECT_EQ(second->address, first->address);
  EXPECT_EQ(process("native").pid, board.pid);
  EXPECT_TRUE(link::openLink(first->address).ok());
  const auto all = running();
  ASSERT_TRUE(all.ok());
  ASSERT_EQ(all->size(), 1U);
  EXPECT_EQ((*all)[0].id, "native");

  ASSERT_TRUE(stop("native").ok());
  EXPECT_FALSE(isAlive(board));
  EXPECT_EQ(::kill(board.pid, 0), -1);  // no zombie either
  EXPECT_TRUE(running()->empty());
  EXPECT_FALSE(link::openLink(first->address).ok());
}

TEST_F(VirtualBoardsTest, StartsAgainAfterBeingKilled) {
  const auto first = start("native", Lifetime::Detached);
  ASSERT_TRUE(first.ok()) << first.error().text();
  const ProcessId board = process("native");
  ::kill(board.pid, SIGKILL);
  ASSERT_TRUE(eventually([&] { return running()->empty(); }));
  const auto second = start("native", Lifetime::WithProcess);
  ASSERT_TRUE(second.ok()) << second.error().text();
  EXPECT_NE(process("native").pid, board.pid);
}

/// Run by startedByKilledProcess() in a process of its own.
TEST(Crash, DISABLED_StartsABoardAndCrashes) {
  const bool detached = std::getenv("MOTE_TEST_DETACHED") != nullptr;
  if (start("native", detached ? Lifetime::Detached : Lifetime::WithProcess).ok()) {
    ::raise(SIGKILL);
  }
}

/// Starts the board in another process, which is then killed; the board it started.
ProcessId startedByKilledProcess(Lifetime lifetime) {
  const pid_t studio = ::fork();
  if (studio == 0) {
    if (lifetime == Lifetime::Detached) ::setenv("MOTE_TEST_DETACHED", "1", 1);
    ::execl("/proc/self/exe", "crash", "--gtest_also_run_disabled_tests", "--gtest_filter=Crash.*",
            nullptr);
    ::_exit(1);
  }
  int status = 0;
  ::waitpid(studio, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status));
  const auto registry = Registry::open();
  std::ifstream file(registry->folder() / "native.pid");
  ProcessId board;
  file >> board.pid >> board.startTime;
  return board;
}

TEST_F(VirtualBoardsTest, DiesWithTheProgramThatCrashes) {
  const ProcessId board = startedByKilledProcess(Lifetime::WithProcess);
  ASSERT_GT(board.pid, 0);
  EXPECT_TRUE(eventually([&] { return !isAlive(board); }));
}

TEST_F(VirtualBoardsTest, DetachedOutlivesItsProgram) {
  const ProcessId board = startedByKilledProcess(Lifetime::Detached);
  std::this_thread::sleep_for(100ms);
  EXPECT_TRUE(isAlive(board));
  ASSERT_TRUE(stop("native").ok());
  EXPECT_FALSE(isAlive(board));
}

TEST_F(VirtualBoardsTest, KeepsRunningWhenTheStartingThreadEnds) {
  std::thread([] { EXPECT_TRUE(start("native", Lifetime::WithProcess).ok()); }).join();
  std::this_thread::sleep_for(100ms);
  EXPECT_TRUE(isAlive(process("native")));
}

TEST_F(VirtualBoardsTest, NamesWhatItDoesNotKnow) {
  const auto outcome = start("nucleo-9000", Lifetime::WithProcess);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "virtual.unknown");
  EXPECT_NE(outcome.error().text().find("mps2-an386"), std::string::npos);
}

TEST_F(VirtualBoardsTest, TellsTheLastWordsOfABoardThatEndsAtOnce) {
  const fs::path folder = m_folder.string() + "-firmware";
  fs::create_directory(folder);
  std::ofstream(folder / "mote-agent-native") << "#!/bin/sh\necho 'no flash today'\nexit 3\n";
  ::chmod((folder / "mote-agent-native").c_str(), 0755);
  ::setenv("MOTE_FIRMWARE_DIR", folder.c_str(), 1);
  const auto outcome = start("native", Lifetime::WithProcess);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "virtual.start");
  EXPECT_NE(outcome.error().text().find("no flash today"), std::string::npos);
  fs::remove_all(folder);
}

TEST_F(VirtualBoardsTest, RefusesAFolderOthersCanWrite) {
  fs::create_directory(m_folder);
  ::chmod(m_folder.c_str(), 0777);
  const auto outcome = runtimeFolder();
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "virtual.folder");
  ::chmod(m_folder.c_str(), 0700);
}

TEST(Firmware, SaysWhereItWasLookedFor) {
  ::setenv("MOTE_FIRMWARE_DIR", "/nowhere/at/all", 1);
  const auto outcome = findFirmware("mote-agent-none.elf");
  ::unsetenv("MOTE_FIRMWARE_DIR");
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "virtual.firmware");
  EXPECT_NE(outcome.error().text().find("/nowhere/at/all"), std::string::npos);
}

TEST(Processes, MissingProgramIsNamed) {
  Launch what;
  what.program = "no-such-emulator";
  what.folder = "/";
  what.log = "/dev/null";
  const auto outcome = launch(what);
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().code, "virtual.program");
  EXPECT_NE(outcome.error().text().find("no-such-emulator"), std::string::npos);
}

TEST(Processes, OneThatIgnoresTheRequestIsEndedAnyway) {
  Launch what;
  what.program = "/bin/sh";
  what.arguments = {"-c", "trap '' TERM; while :; do sleep 1; done"};
  what.folder = "/";
  what.log = "/dev/null";
  const auto process = launch(what);
  ASSERT_TRUE(process.ok()) << process.error().text();
  std::this_thread::sleep_for(100ms);
  terminate(*process, 2s);
  EXPECT_FALSE(isAlive(*process));
}

}  // namespace
}  // namespace mote::virtual_boards
