// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All figures at once are those asked for one by one.
#include "core/estimate/assess.h"

#include <gtest/gtest.h>

#include "tests/support/net_builder.h"

namespace mote::estimate {
namespace {

compile::Compiled small() {
  tests::NetBuilder net(1);
  auto compiled = compile::compile(
      net.finish(net.dense(net.pooled(net.conv(net.input({1, 1, 8, 8}), 1, 4, {})), 4, 2)));
  EXPECT_TRUE(compiled.ok());
  return std::move(compiled).value();
}

Target board() {
  Target target;
  target.id = "board";
  target.costs = "armv7em";
  target.clockHz = 1e8;
  target.cyclesPerInstruction = {1.5, 1.0, 2.0, "by hand"};
  target.flashBytes = 1 << 20;
  target.ramBytes = 16;
  return target;
}

TEST(Assess, JoinsEstimateAndFit) {
  const compile::Compiled compiled = small();
  const auto assessment = assess(compiled, board());
  ASSERT_TRUE(assessment.ok()) << assessment.error().text();
  EXPECT_EQ(assessment->target.id, "board");
  EXPECT_EQ(assessment->estimate.latencyUs.value, estimateOn(compiled, board())->latencyUs.value);
  EXPECT_EQ(assessment->fit.missingRam, fitOn(compiled, board()).missingRam);
  EXPECT_FALSE(assessment->fit.fits());
}

TEST(Assess, TakesOtherCosts) {
  CostTable costs;
  costs.unit = "cycles";
  costs.kinds["*"] = {{0, 0, 0, 0, 0, 100.0}, 1.0, 1};
  const compile::Compiled compiled = small();
  const auto assessment = assess(compiled, board(), &costs);
  ASSERT_TRUE(assessment.ok()) << assessment.error().text();
  EXPECT_NE(assessment->estimate.latencyUs.value, estimateOn(compiled, board())->latencyUs.value);
}

TEST(Assess, RefusesWhereNothingIsKnownOfTheProcessor) {
  Target strange = board();
  strange.costs = "z80";
  const auto assessment = assess(small(), strange);
  ASSERT_FALSE(assessment.ok());
  EXPECT_EQ(assessment.error().code, "estimate.costs");
}

}  // namespace
}  // namespace mote::estimate
