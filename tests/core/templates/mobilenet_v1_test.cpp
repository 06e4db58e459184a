// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MobileNetV1 by the published counts, and MLPerf Tiny's visual wake words.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(MobilenetV1, HasThePublishedCounts) {
  const compile::Summary summary = compile::summarize(test::drawn("mobilenet_v1"));
  EXPECT_TRUE(summary.findings.empty());
  EXPECT_EQ(summary.parameters, 4231976U);
  EXPECT_EQ(summary.macs, 568740352U);  // "569 million" in the paper's table 4
}

TEST(MobilenetV1, IsVisualWakeWords) {
  test::expectMeasuresOf(
      test::drawn("mobilenet_v1",
                  {{"width", 0.25}, {"size", std::int64_t{96}}, {"classes", std::int64_t{2}}}),
      "vww_float.onnx");
}

TEST(MobilenetV1, Runs) {
  test::expectRuns(test::drawn("mobilenet_v1", {{"width", 0.25},
                                                {"size", std::int64_t{48}},
                                                {"depth", std::int64_t{1}},
                                                {"classes", std::int64_t{5}}}),
                   {1, 5});
}

TEST(MobilenetV1, IsTheSameForTheSameSeedAlone) {
  const ParameterValues small = {{"width", 0.1}, {"size", std::int64_t{32}}};
  EXPECT_EQ(test::drawn("mobilenet_v1", small, 7), test::drawn("mobilenet_v1", small, 7));
  EXPECT_FALSE(test::drawn("mobilenet_v1", small, 7) == test::drawn("mobilenet_v1", small, 8));
}

}  // namespace
}  // namespace mote::templates
