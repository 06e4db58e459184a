// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts: names, types, refusals that stick, weights as they should be distributed.
#include "core/blocks/interface/draft.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/blocks/interface/layers.h"
#include "core/blocks/interface/normal.h"

namespace mote::blocks {
namespace {

TEST(Draft, InfersTypesAsItGoes) {
  Draft draft;
  const graph::ValueId x = draft.input("x", {-1, 3, 8, 8});
  const graph::ValueId y = conv(draft, x, "conv", {.channels = 4, .kernel = {3}, .stride = {2}});
  EXPECT_EQ(draft.graph().value(y)->type.text(), "float32[N, 4, 4, 4]");
  EXPECT_EQ(draft.size(y, 1), 4);
}

TEST(Draft, NumbersNamesThatAreTaken) {
  Draft draft;
  const graph::ValueId x = draft.input("x", {1, 3});
  const graph::ValueId first = draft.node("Relu", "act", {x});
  const graph::ValueId second = draft.node("Relu", "act", {first});
  EXPECT_NE(draft.graph().value(first)->name, draft.graph().value(second)->name);
}

TEST(Draft, KeepsItsFirstRefusal) {
  Draft draft;
  const graph::ValueId x = draft.input("x", {1, -1});
  EXPECT_EQ(draft.size(x, 1), 1);
  draft.node("NoSuchOperator", "odd", {x});
  const auto graph = std::move(draft).take();
  ASSERT_FALSE(graph.ok());
  EXPECT_EQ(graph.error().text(), "x has no known size along axis 1; set the shape of the input");
}

TEST(Draft, RefusesWhatTheOperatorRefuses) {
  Draft draft;
  const graph::ValueId x = draft.input("x", {1, 3});
  const graph::ValueId y = draft.input("y", {1, 5});
  draft.node("Add", "sum", {x, y});
  EXPECT_FALSE(std::move(draft).takeEdits("add").ok());
}

TEST(Draft, PadsAsTensorFlowDoes) {
  // 49 by 10 under filters of 10 by 4 and stride 2: 25 by 5, the odd row of padding below.
  Draft draft;
  const graph::ValueId x = draft.input("x", {1, 1, 49, 10});
  const graph::ValueId y =
      conv(draft, x, "conv", {.channels = 1, .kernel = {10, 4}, .stride = {2}});
  const graph::Node& node = *draft.graph().node(draft.graph().producer(y));
  EXPECT_EQ(std::get<std::vector<std::int64_t>>(node.attributes.at("pads")),
            (std::vector<std::int64_t>{4, 1, 5, 1}));
}

TEST(Draft, DrawsTheSameWithoutWeights) {
  const auto drawn = [](std::optional<std::uint64_t> seed) {
    Draft draft({}, seed);
    conv(draft, draft.input("x", {1, 3, 8, 8}), "conv", {.channels = 4, .kernel = {3}});
    return std::move(draft).take().value();
  };
  const graph::Graph full = drawn(7);
  const graph::Graph blank = drawn(std::nullopt);
  ASSERT_EQ(full.values(), blank.values());
  const graph::ValueId weight = full.node(full.nodes().front())->inputs[1];
  const auto of = [weight](const graph::Graph& graph) {
    return graph.value(weight)->constant->toFloats();
  };
  EXPECT_EQ(full.value(weight)->type, blank.value(weight)->type);
  EXPECT_GT(std::ranges::count_if(of(full), [](float x) { return x != 0.0F; }), 100);
  EXPECT_EQ(std::ranges::count_if(of(blank), [](float x) { return x != 0.0F; }), 0);
}

TEST(FillNormal, HasTheMomentsOfANormalDistribution) {
  std::vector<float> values(200001);
  std::uint64_t state = 3;
  fillNormal(values, 0.5, state);
  const auto count = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  double second = 0.0;
  double fourth = 0.0;
  for (const float value : values) {
    second += std::pow(value, 2) / count;
    fourth += std::pow(value, 4) / count;
  }
  EXPECT_NEAR(mean, 0.0, 0.005);
  EXPECT_NEAR(second, 0.25, 0.005);
  EXPECT_NEAR(fourth / (second * second), 3.0, 0.05);
}

TEST(RoundChannels, GoesToEightsAndNeverFarBelow) {
  EXPECT_EQ(roundChannels(3.0), 8);
  EXPECT_EQ(roundChannels(24.0), 24);
  EXPECT_EQ(roundChannels(33.6), 32);
  EXPECT_EQ(roundChannels(11.2), 16);  // 8 would be below 0.9 * 11.2
}

}  // namespace
}  // namespace mote::blocks
