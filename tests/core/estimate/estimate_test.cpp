// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Latency and energy by hand, from made-up costs.
#include "core/estimate/estimate.h"

#include <gtest/gtest.h>

#include "tests/support/net_builder.h"

namespace mote::estimate {
namespace {

compile::Compiled sigmoidThenDense() {
  tests::NetBuilder net(1);
  const auto x = net.input({1, 40});
  auto compiled = compile::compile(net.finish(net.dense(net.node("Sigmoid", {x}), 40, 10)));
  EXPECT_TRUE(compiled.ok());
  return std::move(compiled).value();
}

CostTable handMade() {
  CostTable table{"hand", "instructions", "by hand", 1, 1.25, {}};
  table.kinds["sigmoid_f32"] = {{0.0, 0.0, 0.0, 0.0, 100.0, 200.0}, 2.0, 1};  // 4,200
  table.kinds["dense_f32"] = {{10.0, 0.0, 0.0, 0.0, 5.0, 50.0}, 1.5, 1};      // 4,100
  return table;
}

Target oneMegahertz() {
  Target target;
  target.id = "test";
  target.clockHz = 1e6;
  target.cyclesPerInstruction = {2.0, 1.0, 3.0, "by hand"};
  target.milliwatts = {10.0, 5.0, 30.0, "by hand"};
  return target;
}

TEST(Estimate, MultipliesCostsClockAndPower) {
  const auto estimate = estimateOn(sigmoidThenDense(), oneMegahertz(), handMade());
  ASSERT_TRUE(estimate.ok()) << estimate.error().text();
  EXPECT_NEAR(estimate->instructions.value, 8300.0, 1e-6);
  EXPECT_NEAR(estimate->instructions.low, 8300.0 / 1.25, 1e-6);
  EXPECT_NEAR(estimate->instructions.high, 8300.0 * 1.25, 1e-6);
  EXPECT_NEAR(estimate->latencyUs.value, 16600.0, 1e-6);
  EXPECT_NEAR(estimate->latencyUs.low, 8300.0 / 1.25, 1e-6);
  EXPECT_NEAR(estimate->latencyUs.high, 8300.0 * 1.25 * 3.0, 1e-6);
  EXPECT_NEAR(estimate->energyUj.value, 166.0, 1e-6);
  EXPECT_NEAR(estimate->energyUj.low, 8300.0 / 1.25 * 0.005, 1e-6);
  EXPECT_NEAR(estimate->energyUj.high, 8300.0 * 1.25 * 3.0 * 0.03, 1e-6);
  EXPECT_EQ(estimate->guessedShare, 0.0);
}

TEST(Estimate, HasEachNodeWithItsOwnBand) {
  const compile::Compiled compiled = sigmoidThenDense();
  const auto estimate = estimateOn(compiled, oneMegahertz(), handMade());
  ASSERT_TRUE(estimate.ok());
  ASSERT_EQ(estimate->nodes.size(), 2U);
  EXPECT_NEAR(estimate->nodes[0].latencyUs.value, 8400.0, 1e-6);
  EXPECT_NEAR(estimate->nodes[0].latencyUs.high, 4200.0 * 2.0 * 3.0, 1e-6);
  const auto byNode = latencyByNode(compiled, *estimate);
  EXPECT_NEAR(byNode.at(compiled.nodes[1].node), 8200.0, 1e-6);
}

TEST(Estimate, CountsGuessesApart) {
  CostTable table = handMade();
  table.kinds.erase("sigmoid_f32");
  table.kinds["*"] = {{0.0, 0.0, 0.0, 0.0, 50.0, 0.0}, 4.0, 1};  // 2,000
  const auto estimate = estimateOn(sigmoidThenDense(), oneMegahertz(), table);
  ASSERT_TRUE(estimate.ok());
  EXPECT_TRUE(estimate->nodes[0].guessed);
  EXPECT_NEAR(estimate->guessedShare, 2000.0 / 6100.0, 1e-9);
  EXPECT_NEAR(estimate->instructions.high, 4100.0 * 1.25 + 8000.0, 1e-6);
}

TEST(Estimate, TakesCyclesAsTheyAre) {
  CostTable table = handMade();
  table.unit = "cycles";
  const auto estimate = estimateOn(sigmoidThenDense(), oneMegahertz(), table);
  ASSERT_TRUE(estimate.ok());
  EXPECT_NEAR(estimate->latencyUs.value, 8300.0, 1e-6);
}

TEST(Estimate, HasNoEnergyWithoutPower) {
  Target target = oneMegahertz();
  target.milliwatts = {};
  const auto estimate = estimateOn(sigmoidThenDense(), target, handMade());
  ASSERT_TRUE(estimate.ok());
  EXPECT_FALSE(estimate->energyUj.known());
}

TEST(Estimate, RefusesWithoutClockOrCosts) {
  Target target = oneMegahertz();
  target.costs = "z80";
  EXPECT_EQ(estimateOn(sigmoidThenDense(), target).error().code, "estimate.costs");
  target.clockHz = 0.0;
  EXPECT_EQ(estimateOn(sigmoidThenDense(), target, handMade()).error().code, "estimate.clock");
}

}  // namespace
}  // namespace mote::estimate
