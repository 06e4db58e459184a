// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two who want one processor each wait for it; who sleeps does not.
#include "devices/link/run_queue.h"

#include <gtest/gtest.h>
#include <sched.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <thread>

namespace mote::link {
namespace {

using Clock = std::chrono::steady_clock;

void onOneProcessor() {
  cpu_set_t all;
  ASSERT_EQ(::sched_getaffinity(0, sizeof(all), &all), 0);
  cpu_set_t one;
  CPU_ZERO(&one);
  for (int cpu = 0; CPU_COUNT(&one) == 0; ++cpu) {
    if (CPU_ISSET(cpu, &all)) CPU_SET(cpu, &one);
  }
  ASSERT_EQ(::sched_setaffinity(0, sizeof(one), &one), 0);
}

TEST(RunQueue, GrowsWhileThreadsWaitForAProcessor) {
  std::ifstream statistics("/proc/self/schedstat");
  std::string line;
  if (!std::getline(statistics, line)) GTEST_SKIP() << "this system keeps no such statistics";
  const Milliseconds before = waitedForProcessor(::getpid());
  std::atomic<bool> done = false;
  const auto spin = [&done] {
    onOneProcessor();
    while (!done) {
    }
  };
  std::thread first(spin);
  std::thread second(spin);
  const auto end = Clock::now() + std::chrono::seconds(20);
  while (waitedForProcessor(::getpid()) < before + Milliseconds{50} && Clock::now() < end)
    std::this_thread::sleep_for(Milliseconds{10});
  const Milliseconds during = waitedForProcessor(::getpid()) - before;
  done = true;
  first.join();
  second.join();
  EXPECT_GE(during.count(), 50);
}

TEST(RunQueue, KnowsNothingOfProcessesThatAreNot) {
  EXPECT_EQ(waitedForProcessor(-1).count(), 0);
}

}  // namespace
}  // namespace mote::link
