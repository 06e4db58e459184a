// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Costs of a made-up processor are found again, kind by kind, with their errors.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "core/estimate/cost_table.h"
#include "core/estimate/least_squares.h"

namespace mote::estimate {
namespace {

const Terms kConv = {1.25, 0.0, 0.0, 0.5, 12.0, 300.0};
const Terms kAdd = {0.0, 0.0, 0.0, 0.0, 25.0, 150.0};

std::vector<Sample> samplesOf(double noise) {
  std::mt19937 random(11);
  std::uniform_real_distribution<double> error(1.0 - noise, 1.0 + noise);
  std::vector<Sample> samples;
  for (int network = 0; network < 12; ++network) {
    const std::string name = "network " + std::to_string(network);
    for (int layer = 0; layer < 5; ++layer) {
      const double outputs = 50.0 + double(random() % 900);
      const double depth = 9.0 + double(random() % 200);
      const Terms conv = {outputs * depth,
                          0.0,
                          outputs * std::floor((depth + 15.0) / 16.0),
                          outputs * depth / (4.0 + double(random() % 28)),
                          outputs,
                          1.0};
      samples.push_back({name, {"conv2d_s8/window", conv}, dot(kConv, conv) * error(random)});
      const Terms add = {0.0, 0.0, 0.0, 2.0 * outputs, outputs, 1.0};
      samples.push_back({name, {"add_s8", add}, dot(kAdd, add) * error(random)});
    }
  }
  return samples;
}

TEST(FitCosts, FindsTheProcessorsCosts) {
  const CostTable table = fitCosts(samplesOf(0.0));
  EXPECT_EQ(table.networks, 12U);
  EXPECT_NEAR(table.factor, 1.0, 1e-6);
  const KernelCost& conv = table.kinds.at("conv2d_s8/window");
  for (std::size_t i = 0; i < kTerms; ++i) EXPECT_NEAR(conv.perTerm[i], kConv[i], 1e-4) << i;
  EXPECT_EQ(conv.nodes, 60U);
  const Work work{"add_s8", {0.0, 0.0, 0.0, 2000.0, 1000.0, 1.0}};
  const NodeCost cost = costOf(table, work);
  EXPECT_FALSE(cost.guessed);
  EXPECT_NEAR(cost.instructions.value, 25.0 * 1000.0 + 150.0, 1.0);
}

TEST(FitCosts, SaysHowFarOffItIs) {
  const CostTable table = fitCosts(samplesOf(0.2));
  EXPECT_GT(table.factor, 1.005);
  EXPECT_LT(table.factor, 1.2);
  EXPECT_GT(table.kinds.at("add_s8").factor, 1.1);
  EXPECT_LT(table.kinds.at("add_s8").factor, 1.4);
  for (const auto& [network, ratio] : leaveOneOut(samplesOf(0.2))) {
    EXPECT_GT(ratio, 0.8) << network;
    EXPECT_LT(ratio, 1.25) << network;
  }
}

TEST(FitCosts, MoreRunsNarrowTheBand) {
  std::vector<Sample> few = samplesOf(0.2);
  std::erase_if(few, [](const Sample& sample) { return sample.network > "network 2"; });
  EXPECT_LT(fitCosts(samplesOf(0.2)).factor, fitCosts(few).factor);
}

TEST(FitCosts, GuessesWhatItHasNotSeen) {
  const CostTable table = fitCosts(samplesOf(0.0));
  const Work otherWay{"conv2d_s8/pointwise", {1000.0, 0.0, 63.0, 100.0, 10.0, 1.0}};
  const NodeCost near = costOf(table, otherWay);
  EXPECT_TRUE(near.guessed);
  EXPECT_NEAR(near.instructions.value, dot(kConv, otherWay.terms), 1.0);
  EXPECT_GE(near.instructions.high / near.instructions.value, 4.0);
  const NodeCost far = costOf(table, {"sine_f32", {0.0, 0.0, 0.0, 100.0, 100.0, 1.0}});
  EXPECT_TRUE(far.guessed);
  EXPECT_GT(far.instructions.value, 0.0);
  EXPECT_FALSE(costOf(CostTable{}, otherWay).instructions.known());
}

}  // namespace
}  // namespace mote::estimate
