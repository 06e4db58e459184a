// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The network for signals, by the counts of its paper's architecture.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(MotionCnn, CountsAsWorkedOutByHand) {
  const compile::Summary summary = compile::summarize(test::drawn(
      "motion_cnn",
      {{"channels", std::int64_t{128}}, {"axes", std::int64_t{1}}, {"classes", std::int64_t{2}}}));
  // Filters of 8, 5 and 3 steps; two numbers of normalization a channel; the classifier.
  const std::uint64_t filters = 8 * 128 + 5 * 128 * 256 + 3 * 256 * 128;
  EXPECT_EQ(summary.parameters, filters + 2 * (128 + 256 + 128) + 128 * 2 + 2);
  EXPECT_EQ(summary.macs, 128 * filters + 128 * 2);
}

TEST(MotionCnn, Runs) {
  test::expectRuns(test::drawn("motion_cnn"), {1, 6});
}

}  // namespace
}  // namespace mote::templates
