// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters as pictures: places, signs, and what has none.
#include "ui/bridge/filter_picture.h"

#include <gtest/gtest.h>

namespace mote::bridge {
namespace {

TEST(FilterPicture, PutsEachFilterInItsCell) {
  // Two filters of one channel, 2 x 2: one dot of the first negative, one of the second positive.
  const Array weights = Array::floats({2, 1, 2, 2}, std::vector<float>{0, -1, 0, 0, 0, 0, 0.5F, 0});
  const QImage picture = filterPicture(weights);
  ASSERT_EQ(picture.size(), QSize(5, 2));
  const QColor negative(picture.pixel(1, 0));
  EXPECT_GT(negative.blue(), negative.red());
  const QColor positive(picture.pixel(3, 1));
  EXPECT_GT(positive.red(), positive.blue());
  EXPECT_EQ(qAlpha(picture.pixel(2, 0)), 0);  // between filters
  EXPECT_EQ(picture.pixel(0, 0), picture.pixel(3, 0));
}

TEST(FilterPicture, MeansOverTheDepth) {
  const Array weights = Array::floats({1, 2, 1, 3}, std::vector<float>{1, 1, 0, -1, 1, 0});
  const QImage picture = filterPicture(weights);
  ASSERT_EQ(picture.size(), QSize(3, 1));
  EXPECT_EQ(picture.pixel(0, 0), picture.pixel(2, 0));  // 1 - 1 and 0 + 0
  EXPECT_NE(picture.pixel(1, 0), picture.pixel(0, 0));
}

TEST(FilterPicture, ShowsNoMoreThanAsked) {
  const Array weights = Array::floats({100, 1, 3, 3}, std::vector<float>(900, 1.0F));
  EXPECT_EQ(filterPicture(weights, 20).size(), QSize(16 * 4 - 1, 2 * 4 - 1));
}

TEST(FilterPicture, HasNothingToShowOfPointwiseFilters) {
  EXPECT_TRUE(filterPicture(Array::floats({4, 4, 1, 1}, std::vector<float>(16, 1.0F))).isNull());
  EXPECT_TRUE(filterPicture(Array::floats({4, 4}, std::vector<float>(16, 1.0F))).isNull());
  EXPECT_TRUE(filterPicture(Array::floats({0, 1, 3, 3}, std::vector<float>())).isNull());
}

}  // namespace
}  // namespace mote::bridge
