// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SqueezeNet 1.1 by the published counts.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(Squeezenet11, HasThePublishedCounts) {
  const compile::Summary summary = compile::summarize(test::drawn("squeezenet_1_1"));
  EXPECT_TRUE(summary.findings.empty());
  EXPECT_EQ(summary.parameters, 1235496U);
  EXPECT_NEAR(static_cast<double>(summary.macs), 349e6, 1e6);
}

TEST(Squeezenet11, Runs) {
  test::expectRuns(
      test::drawn("squeezenet_1_1",
                  {{"width", 0.25}, {"size", std::int64_t{48}}, {"classes", std::int64_t{6}}}),
      {1, 6});
}

TEST(Squeezenet11, SaysWhenThePicturesAreTooSmall) {
  const Template* chosen = find("squeezenet_1_1");
  const ParameterValues values =
      validate("squeezenet_1_1", chosen->parameters(), {{"size", std::int64_t{16}}}).value();
  const auto graph = chosen->draw(values, 1);
  ASSERT_FALSE(graph.ok());
  EXPECT_EQ(graph.error().text(),
            "MaxPool 'pool5': a window of 3 does not fit into 1 (padding included)");
}

}  // namespace
}  // namespace mote::templates
