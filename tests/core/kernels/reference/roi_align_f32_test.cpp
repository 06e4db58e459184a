// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// roi_align_f32 on pictures whose samples are known: on a plane, a cell's mean is the plane at its
// middle.
#include "core/kernels/sampling.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

using kernels::RoiAlignParams;

/// Two pictures [12, 10] of 2 channels: 2x + 3y + 5 and -x, and their doubles.
Tensor planes() {
  std::vector<float> values;
  for (int n = 1; n <= 2; ++n) {
    for (int y = 0; y < 12; ++y) {
      for (int x = 0; x < 10; ++x) {
        values.push_back(static_cast<float>(n * (2 * x + 3 * y + 5)));
        values.push_back(static_cast<float>(-n * x));
      }
    }
  }
  return tensorOf({2, 12, 10, 2}, values);
}

void expectPlane(const RoiAlignParams& p, float shift) {
  // x1, y1, x2, y2 in units of half a pixel
  const std::vector<float> regions = {4, 6, 12, 18, 5, 5, 11, 14};
  const std::vector<std::int64_t> pictures = {1, 0};
  const auto got = runReference<float>(
      "roi_align_f32", p, {planes(), tensorOf({2, 4}, regions), tensorOf({2}, pictures)},
      {2, 3, 2, 2});
  std::size_t at = 0;
  for (std::size_t r = 0; r < 2; ++r) {
    const float* region = regions.data() + 4 * r;
    const auto n = static_cast<float>(pictures[r] + 1);
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 2; ++column) {
        const float width = (region[2] - region[0]) / 2.0F / 2.0F;
        const float height = (region[3] - region[1]) / 2.0F / 3.0F;
        const float x = region[0] / 2.0F - shift + (static_cast<float>(column) + 0.5F) * width;
        const float y = region[1] / 2.0F - shift + (static_cast<float>(row) + 0.5F) * height;
        EXPECT_NEAR(got[at++], n * (2 * x + 3 * y + 5), 1e-4F) << r << row << column;
        EXPECT_NEAR(got[at++], -n * x, 1e-4F) << r << row << column;
      }
    }
  }
}

TEST(RoiAlignF32, GivesPlanesAtTheMiddleOfCells) {
  for (const std::int32_t ratio : {0, 1, 2, 3}) {
    expectPlane({.samplingRatio = ratio, .spatialScale = 0.5F, .halfPixel = 0, .maximum = 0}, 0.0F);
    expectPlane({.samplingRatio = ratio, .spatialScale = 0.5F, .halfPixel = 1, .maximum = 0}, 0.5F);
  }
}

TEST(RoiAlignF32, TakesTheLargestWeightedCorner) {
  // One sample at (0.75, 0): corners 1 and 8 weigh a quarter and three quarters.
  const RoiAlignParams p{.samplingRatio = 1, .spatialScale = 1.0F, .halfPixel = 1, .maximum = 1};
  const auto got = runReference<float>(
      "roi_align_f32", p,
      {tensorOf<float>({1, 1, 2, 1}, {1, 8}), tensorOf<float>({1, 4}, {1.0F, 0.0F, 1.5F, 1.0F}),
       tensorOf<std::int64_t>({1}, {0})},
      {1, 1, 1, 1});
  EXPECT_FLOAT_EQ(got[0], 6.0F);
}

TEST(RoiAlignF32, IsZeroOutsideAndRefusesUnknownPictures) {
  const RoiAlignParams p{.samplingRatio = 2, .spatialScale = 1.0F, .halfPixel = 1, .maximum = 0};
  const Tensor far = tensorOf<float>({1, 4}, {50, 50, 60, 60});
  EXPECT_EQ(runReference<float>("roi_align_f32", p,
                                {planes(), far, tensorOf<std::int64_t>({1}, {0})}, {1, 1, 1, 2}),
            (std::vector<float>{0, 0}));
  const Tensor output = emptyTensor(ElementType::Float32, {1, 1, 1, 2});
  EXPECT_EQ(refusal("roi_align_f32", p, {planes(), far, tensorOf<std::int64_t>({1}, {2})}, output),
            Code::IndexOutOfRange);
}

TEST(RoiAlignF32, SurvivesAnyRegion) {
  const float far = std::numeric_limits<float>::infinity();
  const float none = std::numeric_limits<float>::quiet_NaN();
  const Tensor regions = tensorOf<float>(
      {3, 4}, {-far, 0, far, far, none, none, none, none, 1e30F, -1e30F, -1e30F, 1e30F});
  const Tensor output = emptyTensor(ElementType::Float32, {3, 2, 2, 2});
  for (const std::int32_t half : {0, 1}) {
    const RoiAlignParams p{
        .samplingRatio = 0, .spatialScale = 1.0F, .halfPixel = half, .maximum = 0};
    EXPECT_EQ(refusal("roi_align_f32", p,
                      {planes(), regions, tensorOf<std::int64_t>({3}, {0, 1, 0})}, output),
              Code::Ok);
  }
}

}  // namespace
}  // namespace mote::tests
