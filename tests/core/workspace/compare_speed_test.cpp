// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both contestants run as often as asked, and what cannot run is named.
#include "core/workspace/compare_speed.h"

#include <gtest/gtest.h>

#include "core/graph/edit.h"
#include "tests/support/known_models.h"

namespace mote::workspace {
namespace {

TEST(CompareSpeed, RunsBothAsOftenAsAsked) {
  const auto speed = compareSpeed(test::leftHalfClassifier(), test::twoDetectorClassifier(),
                                  {.runs = 7, .warmup = 1}, {});
  ASSERT_TRUE(speed.ok()) << speed.error().text();
  for (const profile::Timing& timing : {speed->before, speed->after}) {
    EXPECT_EQ(timing.runs, 7U);
    EXPECT_GT(timing.least, 0.0);
    EXPECT_LE(timing.least, timing.median);
    EXPECT_LE(timing.median, timing.p90);
  }
}

TEST(CompareSpeed, NamesWhatCannotRun) {
  test::GraphBuilder builder;
  builder.output(builder.node("Sparkle", "sparkle", {builder.input("x", {1, 4})}));
  const graph::Graph unknown = builder.take();
  for (const bool first : {true, false}) {
    const auto speed = first ? compareSpeed(unknown, test::leftHalfClassifier(), {}, {})
                             : compareSpeed(test::leftHalfClassifier(), unknown, {}, {});
    ASSERT_FALSE(speed.ok());
    EXPECT_NE(speed.error().text().find("Sparkle"), std::string::npos) << speed.error().text();
  }
}

TEST(CompareSpeed, StopsWhenCancelled) {
  CancelToken token;
  token.cancel();
  const auto speed = compareSpeed(test::leftHalfClassifier(), test::leftHalfClassifier(), {},
                                  JobContext{token, {}});
  ASSERT_FALSE(speed.ok());
  EXPECT_EQ(speed.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::workspace
