// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scores and observed activations of a model worked out on paper.
#include "core/scoring/scorer.h"

#include <gtest/gtest.h>

#include "tests/support/known_models.h"

namespace mote::scoring {
namespace {

TEST(LastFeatureMap, IsTheActivationBehindTheLastConvolution) {
  const graph::Graph graph = test::twoDetectorClassifier();
  const auto value = lastFeatureMap(graph);
  ASSERT_TRUE(value.has_value());
  EXPECT_EQ(graph.value(*value)->name, "relu");
  EXPECT_FALSE(lastFeatureMap(test::leftHalfClassifier()).has_value());
}

TEST(Scorer, GivesScoresAndActivations) {
  const graph::Graph graph = test::twoDetectorClassifier();
  auto scorer = Scorer::make(graph, *lastFeatureMap(graph));
  ASSERT_TRUE(scorer.ok()) << scorer.error().text();
  EXPECT_EQ(scorer->inputDims(), (Dims{1, 1, 8, 8}));
  const Array picture = test::halvesPicture(8, 8, 1.0F, -0.5F);
  const auto scores = scorer->score(picture.as<float>());
  ASSERT_TRUE(scores.ok()) << scores.error().text();
  // 20 x the mean of the positive part (half the cells at 1), and of the negative part (at 0.5).
  ASSERT_EQ(scores->size(), 2U);
  EXPECT_NEAR((*scores)[0], 10.0F, 1e-4F);
  EXPECT_NEAR((*scores)[1], 5.0F, 1e-4F);
  EXPECT_EQ(scorer->observedDims(), (Dims{1, 2, 8, 8}));
  const auto values = scorer->observedValues();
  EXPECT_FLOAT_EQ(values[0], 1.0F);
  EXPECT_FLOAT_EQ(values[7], 0.0F);
  EXPECT_FLOAT_EQ(values[64 + 7], 0.5F);
}

TEST(Scorer, RefusesInputsOfAnotherSize) {
  auto scorer = Scorer::make(test::twoDetectorClassifier());
  ASSERT_TRUE(scorer.ok());
  EXPECT_FALSE(scorer->score(std::vector<float>(3)).ok());
}

}  // namespace
}  // namespace mote::scoring
