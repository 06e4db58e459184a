// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each part of each task is done once and before run() returns, whether threads were awake or
// asleep.
#include "core/execute/thread_pool.h"

#include <gtest/gtest.h>

#include <chrono>
#include <numeric>

namespace mote::execute {
namespace {

/// Parts add to memory of their own that is not atomic: the sanitizer sees what is not waited for.
struct Counts {
  std::vector<int> of;
  static void add(void* context, std::uint32_t part) noexcept {
    ++static_cast<Counts*>(context)->of[part];
  }
};

TEST(ThreadPool, DoesEachPartOnce) {
  for (const std::size_t threads : {1, 2, 5}) {
    ThreadPool pool(threads);
    ASSERT_LE(pool.threads(), threads);
    for (int task = 0; task < 300; ++task) {
      const auto parts = static_cast<std::uint32_t>(task % 17);
      Counts counts{std::vector<int>(parts, 0)};
      pool.run(&Counts::add, &counts, parts);
      ASSERT_EQ(counts.of, std::vector<int>(parts, 1)) << threads << " threads, task " << task;
    }
  }
}

TEST(ThreadPool, WakesThreadsThatSleep) {
  ThreadPool pool(3);
  for (int task = 0; task < 10; ++task) {
    std::this_thread::sleep_for(std::chrono::milliseconds(3));
    Counts counts{std::vector<int>(40, 0)};
    pool.run(&Counts::add, &counts, 40);
    ASSERT_EQ(counts.of, std::vector<int>(40, 1)) << task;
  }
}

/// The caller waits for the slowest part, long after it has none left to do itself.
TEST(ThreadPool, WaitsForSlowParts) {
  ThreadPool pool(4);
  Counts counts{std::vector<int>(8, 0)};
  pool.run(
      [](void* context, std::uint32_t part) noexcept {
        std::this_thread::sleep_for(std::chrono::milliseconds(part * 4));
        Counts::add(context, part);
      },
      &counts, 8);
  EXPECT_EQ(std::accumulate(counts.of.begin(), counts.of.end(), 0), 8);
}

TEST(ThreadPool, KeepsToItsLimit) {
  const ThreadPool pool(0);
  EXPECT_EQ(pool.threads(), 1U);
}

}  // namespace
}  // namespace mote::execute
