// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Order statistics by hand, and contestants that take turns.
#include "core/profile/timing.h"

#include <gtest/gtest.h>

#include <string>

namespace mote::profile {
namespace {

TEST(Timing, GivesOrderStatistics) {
  const Timing odd = timingOf({5, 1, 3});
  EXPECT_EQ(odd.median, 3.0);
  EXPECT_EQ(odd.least, 1.0);
  EXPECT_EQ(odd.p90, 5.0);
  EXPECT_EQ(odd.runs, 3U);
  const Timing even = timingOf({10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
  EXPECT_EQ(even.median, 5.5);
  EXPECT_EQ(even.p90, 9.0);
  EXPECT_EQ(timingOf({}).runs, 0U);
}

TEST(Timing, ContestantsTakeTurns) {
  std::string order;
  const auto turn = [&order](char name) {
    return [&order, name]() -> Result<void> {
      order += name;
      return {};
    };
  };
  const auto timings = timeInTurns({turn('a'), turn('b')}, {.runs = 2, .warmup = 1}, {});
  ASSERT_TRUE(timings.ok());
  EXPECT_EQ(order, "ababab");
  ASSERT_EQ(timings->size(), 2U);
  EXPECT_EQ((*timings)[0].runs, 2U);
  EXPECT_GE((*timings)[1].least, 0.0);
}

TEST(Timing, EndsAtTheFirstThatFails) {
  int runs = 0;
  const auto timings = timeInTurns({[&]() -> Result<void> {
                                     ++runs;
                                     return refused("test", "no");
                                   }},
                                   {}, {});
  EXPECT_FALSE(timings.ok());
  EXPECT_EQ(runs, 1);
}

TEST(Timing, StopsWhenCancelled) {
  JobContext context;
  context.cancel.cancel();
  const auto timings = timeInTurns({[]() -> Result<void> { return {}; }}, {}, context);
  ASSERT_FALSE(timings.ok());
  EXPECT_EQ(timings.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::profile
