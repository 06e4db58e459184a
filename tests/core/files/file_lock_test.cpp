// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locks are held by one at a time and end with a killed holder.
#include "core/files/file_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

#include "tests/support/scratch_folder.h"

namespace mote::files {
namespace {

TEST(FileLock, IsHeldByOne) {
  const test::ScratchFolder folder;
  {
    const auto first = lockIfFree(folder / "lock");
    ASSERT_TRUE(first.ok() && first->has_value());
    const auto second = lockIfFree(folder / "lock");
    ASSERT_TRUE(second.ok());
    EXPECT_FALSE(second->has_value());
  }
  EXPECT_TRUE(lockIfFree(folder / "lock")->has_value());
  EXPECT_EQ(lockIfFree(folder / "no" / "lock").error().code, "file.lock");
}

TEST(FileLock, EndsWithAKilledHolder) {
  const test::ScratchFolder folder;
  int ready[2];
  ASSERT_EQ(pipe(ready), 0);
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto held = lockIfFree(folder / "lock");
    if (write(ready[1], held->has_value() ? "y" : "n", 1) != 1) _exit(1);
    for (;;) pause();
  }
  char answer = 0;
  ASSERT_EQ(read(ready[0], &answer, 1), 1);
  EXPECT_EQ(answer, 'y');
  EXPECT_FALSE(lockIfFree(folder / "lock")->has_value());
  kill(child, SIGKILL);
  ASSERT_EQ(waitpid(child, nullptr, 0), child);
  EXPECT_TRUE(lockIfFree(folder / "lock")->has_value());
  close(ready[0]);
  close(ready[1]);
}

TEST(FileLock, LetsReadersInTogetherAndWritersWait) {
  const test::ScratchFolder folder;
  std::atomic<bool> written = false;
  std::thread writer;
  {
    const auto one = lockForReading(folder.path());
    const auto two = lockForReading(folder.path());
    ASSERT_TRUE(one.ok() && two.ok());
    writer = std::thread([&] {
      const auto lock = lockForWriting(folder.path());
      written = lock.ok();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_FALSE(written);
  }
  writer.join();
  EXPECT_TRUE(written);
  EXPECT_FALSE(lockForReading(folder / "none").ok());
}

}  // namespace
}  // namespace mote::files
