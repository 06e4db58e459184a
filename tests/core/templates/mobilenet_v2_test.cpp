// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV2 by the published counts.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(MobilenetV2, HasThePublishedCounts) {
  const compile::Summary summary = compile::summarize(test::drawn("mobilenet_v2"));
  EXPECT_TRUE(summary.findings.empty());
  EXPECT_EQ(summary.parameters, 3504872U);
  EXPECT_EQ(summary.macs, 300774272U);  // "300M" in the paper's table 4
}

TEST(MobilenetV2, Runs) {
  test::expectRuns(
      test::drawn("mobilenet_v2",
                  {{"width", 0.35}, {"size", std::int64_t{40}}, {"classes", std::int64_t{4}}}),
      {1, 4});
}

}  // namespace
}  // namespace mote::templates
