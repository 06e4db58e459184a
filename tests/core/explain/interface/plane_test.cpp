// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Picture planes, upsampling and normalization, with expected numbers by hand.
#include "core/explain/interface/plane.h"

#include <gtest/gtest.h>

#include "core/explain/interface/explainer.h"

namespace mote::explain {
namespace {

TEST(Plane, TakesTheSmallerEndForTheChannels) {
  const auto first = planeOf({1, 3, 10, 20});
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->height, 10);
  EXPECT_EQ(first->width, 20);
  EXPECT_EQ(first->index(2, 1, 3), 2U * 200 + 20 + 3);
  const auto last = planeOf({1, 10, 20, 3});
  ASSERT_TRUE(last.ok());
  EXPECT_EQ(last->height, 10);
  EXPECT_EQ(last->index(2, 1, 3), (20U + 3) * 3 + 2);
}

TEST(Plane, RefusesWhatIsNoPicture) {
  for (const Dims& dims : {Dims{1, 10}, Dims{2, 3, 4, 4}, Dims{1, 0, 4, 4}, Dims{1, 1, 1, 1, 1}}) {
    EXPECT_FALSE(planeOf(dims).ok()) << dimsText(dims);
  }
}

TEST(Upsample, InterpolatesBetweenCellCentres) {
  const Plane plane{1, 4, 1, false};
  const std::vector<float> map = {0.0F, 4.0F};
  EXPECT_EQ(upsample(map, 1, 2, plane), (std::vector<float>{0.0F, 1.0F, 3.0F, 4.0F}));
}

TEST(Upsample, KeepsAConstant) {
  const Plane plane{5, 7, 1, false};
  for (const float value : upsample(std::vector<float>(6, 2.5F), 2, 3, plane))
    EXPECT_FLOAT_EQ(value, 2.5F);
}

TEST(Normalized, ScalesToOneAndKeepsTheRange) {
  const Plane plane{1, 3, 1, false};
  const overlay::Heatmap map = normalized("q", {-1.0F, 0.0F, 3.0F}, plane);
  EXPECT_EQ(map.cells.toFloats(), (std::vector<float>{0.0F, 0.25F, 1.0F}));
  EXPECT_DOUBLE_EQ(map.rawMinimum, -1.0);
  EXPECT_DOUBLE_EQ(map.rawMaximum, 3.0);
  EXPECT_EQ(normalized("q", {2.0F, 2.0F, 2.0F}, plane).cells.toFloats(),
            (std::vector<float>{0.0F, 0.0F, 0.0F}));
}

TEST(ChooseTarget, TakesTheBestOrTheAskedFor) {
  EXPECT_EQ(*chooseTarget({0.1F, 0.7F, 0.2F}, -1), 1);
  EXPECT_EQ(*chooseTarget({0.1F, 0.7F, 0.2F}, 2), 2);
  EXPECT_FALSE(chooseTarget({0.1F}, 1).ok());
  EXPECT_FALSE(chooseTarget({}, -1).ok());
  EXPECT_FALSE(chooseTarget({0.1F}, -2).ok());
}

}  // namespace
}  // namespace mote::explain
