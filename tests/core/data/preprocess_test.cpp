// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pixels to inputs: layout, scaling, grey and RGB; expected numbers by hand.
#include "core/data/preprocess.h"

#include <gtest/gtest.h>

namespace mote::data {
namespace {

TEST(Preprocess, KeepsPixelsOfEqualSize) {
  const Picture picture{1, 2, 1, {0, 255}};
  const auto input = toInput(picture, {1, 1, 1, 2}, {1.0F / 255.0F, 0.0F});
  ASSERT_TRUE(input.ok());
  EXPECT_EQ(input->toFloats(), (std::vector<float>{0.0F, 1.0F}));
}

TEST(Preprocess, ScalesBilinearlyAtHalfPixelCentres) {
  const Picture picture{1, 2, 1, {0, 100}};
  const auto input = toInput(picture, {1, 1, 1, 4}, {1.0F, 0.0F});
  ASSERT_TRUE(input.ok());
  EXPECT_EQ(input->toFloats(), (std::vector<float>{0.0F, 25.0F, 75.0F, 100.0F}));
}

TEST(Preprocess, OrdersChannelsFirstAndLast) {
  const Picture picture{2, 2, 3, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}};
  EXPECT_EQ(toInput(picture, {1, 3, 2, 2}, {1.0F, 0.0F})->toFloats(),
            (std::vector<float>{1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12}));
  EXPECT_EQ(toInput(picture, {1, 2, 2, 3}, {1.0F, 0.0F})->toFloats(),
            (std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
}

TEST(Preprocess, TurnsColourIntoLumaAndGreyIntoColour) {
  const Picture white{1, 1, 3, {200, 200, 200}};
  EXPECT_NEAR(toInput(white, {1, 1, 1, 1}, {1.0F, 0.0F})->toFloats()[0], 200.0F, 1e-3F);
  const Picture green{1, 1, 3, {0, 100, 0}};
  EXPECT_NEAR(toInput(green, {1, 1, 1, 1}, {1.0F, 0.0F})->toFloats()[0], 58.7F, 1e-3F);
  const Picture grey{1, 1, 1, {9}};
  EXPECT_EQ(toInput(grey, {1, 3, 1, 1}, {1.0F, 1.0F})->toFloats(),
            (std::vector<float>{10, 10, 10}));
}

TEST(Preprocess, RefusesInputsThatAreNotPictures) {
  const Picture picture{1, 1, 1, {0}};
  for (const Dims& dims : {Dims{1, 10}, Dims{2, 1, 4, 4}, Dims{1, 7, 4, 7}, Dims{1, 1, 0, 4}}) {
    EXPECT_FALSE(toInput(picture, dims, {}).ok()) << dimsText(dims);
  }
}

TEST(Preprocess, RefusesInputsNoMemoryHolds) {
  const Picture picture{1, 1, 1, {0}};
  constexpr std::int64_t kHuge = std::int64_t{1} << 40U;
  for (const Dims& dims :
       {Dims{1, 1, kHuge, kHuge}, Dims{1, 1, 1, kHuge}, Dims{1, 1, 65536, 65536}})
    EXPECT_EQ(toInput(picture, dims, {}).error().code, "data.input-too-large") << dimsText(dims);
}

TEST(Preprocess, RefusesPicturesWhosePixelsAreMissing) {
  EXPECT_FALSE(toInput({2, 2, 1, {1, 2, 3}}, {1, 1, 2, 2}, {}).ok());
}

}  // namespace
}  // namespace mote::data
