// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures from inputs and maps over pictures.
#include "core/overlay/render.h"

#include <gtest/gtest.h>

namespace mote::overlay {
namespace {

TEST(PictureOf, StretchesToBlackAndWhite) {
  const std::vector<float> values = {-1.0F, 3.0F};
  const Pixels picture = pictureOf(Array::floats({1, 1, 1, 2}, values));
  ASSERT_EQ(picture.cells.size(), 2U);
  EXPECT_EQ(picture.cells[0], (Rgb{0, 0, 0}));
  EXPECT_EQ(picture.cells[1], (Rgb{255, 255, 255}));
}

TEST(PictureOf, ReadsBothChannelOrders) {
  std::vector<float> first(48, 0.0F);
  std::vector<float> last(48, 0.0F);
  first[32] = last[2] = 1.0F;   // blue of the first cell
  first[15] = last[45] = 1.0F;  // red of the last cell
  const Pixels planes = pictureOf(Array::floats({1, 3, 4, 4}, first));
  EXPECT_EQ(planes.cells[0], (Rgb{0, 0, 255}));
  EXPECT_EQ(planes.cells[15], (Rgb{255, 0, 0}));
  EXPECT_EQ(pictureOf(Array::floats({1, 4, 4, 3}, last)).cells, planes.cells);
}

TEST(PictureOf, GivesNothingForWhatIsNoPicture) {
  EXPECT_TRUE(pictureOf(Array{}).cells.empty());
  const std::vector<float> row = {1.0F};
  EXPECT_TRUE(pictureOf(Array::floats({1, 1}, row)).cells.empty());
}

TEST(Blend, OpacityChoosesBetweenPictureAndMap) {
  const std::vector<float> values = {0.0F, 1.0F};
  const Pixels picture = pictureOf(Array::floats({1, 1, 1, 2}, values));
  const std::vector<float> heat = {1.0F, 0.0F};
  const Heatmap map{"q", Array::floats({1, 2}, heat), 0.0, 1.0};
  EXPECT_EQ(blend(picture, map, ColorMap::Gray, 0.0, 1).cells, picture.cells);
  EXPECT_EQ(blend(picture, map, ColorMap::Gray, 1.0, 1).cells[0], colorAt(ColorMap::Gray, 1.0));
  const Pixels large = blend(picture, map, ColorMap::Gray, 0.5, 3);
  EXPECT_EQ(large.height, 3);
  EXPECT_EQ(large.width, 6);
  EXPECT_EQ(large.cells[2], large.cells[0]);
  EXPECT_NE(large.cells[3], large.cells[0]);
}

}  // namespace
}  // namespace mote::overlay
