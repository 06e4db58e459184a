// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV3-Small by the published counts.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(MobilenetV3Small, HasThePublishedCounts) {
  const compile::Summary summary = compile::summarize(test::drawn("mobilenet_v3_small"));
  EXPECT_TRUE(summary.findings.empty());
  EXPECT_EQ(summary.parameters, 2542856U);
  EXPECT_NEAR(static_cast<double>(summary.macs), 56.5e6, 0.1e6);  // "56" million in table 3
}

TEST(MobilenetV3Small, Runs) {
  test::expectRuns(
      test::drawn("mobilenet_v3_small",
                  {{"width", 0.5}, {"size", std::int64_t{48}}, {"classes", std::int64_t{3}}}),
      {1, 3});
}

}  // namespace
}  // namespace mote::templates
