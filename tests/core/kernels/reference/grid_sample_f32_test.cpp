// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// grid_sample_f32 against sampling by definition in double, on pictures continued step by step.
#include <cmath>

#include "core/kernels/sampling.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

using kernels::GridInterpolation;
using kernels::GridPadding;
using kernels::GridSampleParams;

/// One channel, [height, width].
struct Picture {
  std::int32_t height;
  std::int32_t width;
  std::vector<float> pixels;
};

/// Mirrored at its first and last pixels, or half a pixel beyond, as often as it takes.
std::int32_t mirrored(std::int32_t at, std::int32_t size, bool atCentres) {
  if (size == 1) return 0;
  while (at < 0 || at >= size) {
    if (at < 0) at = atCentres ? -at : -1 - at;
    if (at >= size) at = atCentres ? 2 * (size - 1) - at : 2 * size - 1 - at;
  }
  return at;
}

double pixel(const Picture& picture, std::int32_t y, std::int32_t x, const GridSampleParams& p) {
  const bool inside = y >= 0 && y < picture.height && x >= 0 && x < picture.width;
  if (!inside && p.padding == GridPadding::Zeros) return 0.0;
  if (p.padding == GridPadding::Reflection) {
    y = mirrored(y, picture.height, p.alignCorners != 0);
    x = mirrored(x, picture.width, p.alignCorners != 0);
  }
  y = std::clamp(y, 0, picture.height - 1);
  x = std::clamp(x, 0, picture.width - 1);
  return static_cast<double>(picture.pixels[static_cast<std::size_t>(y * picture.width + x)]);
}

double place(double at, std::int32_t size, bool alignCorners) {
  return alignCorners ? (at + 1.0) * (size - 1) / 2.0 : (at + 1.0) * size / 2.0 - 0.5;
}

/// Weights of the four pixels around, by Keys's polynomials written out.
std::vector<double> keys(double t) {
  constexpr double a = -0.75;
  return {a * (t - 2.0 * t * t + t * t * t), 1.0 - (a + 3.0) * t * t + (a + 2.0) * t * t * t,
          -a * t + (2.0 * a + 3.0) * t * t - (a + 2.0) * t * t * t, a * t * t - a * t * t * t};
}

double sampled(const Picture& picture, float gx, float gy, const GridSampleParams& p) {
  const bool align = p.alignCorners != 0;
  const double y = place(static_cast<double>(gy), picture.height, align);
  const double x = place(static_cast<double>(gx), picture.width, align);
  if (p.interpolation == GridInterpolation::Nearest) {
    return pixel(picture, static_cast<std::int32_t>(std::nearbyint(y)),
                 static_cast<std::int32_t>(std::nearbyint(x)), p);
  }
  const auto top = static_cast<std::int32_t>(std::floor(y));
  const auto left = static_cast<std::int32_t>(std::floor(x));
  const double fy = y - top;
  const double fx = x - left;
  double sum = 0.0;
  if (p.interpolation == GridInterpolation::Linear) {
    const double above =
        pixel(picture, top, left, p) * (1 - fx) + pixel(picture, top, left + 1, p) * fx;
    const double below =
        pixel(picture, top + 1, left, p) * (1 - fx) + pixel(picture, top + 1, left + 1, p) * fx;
    return above * (1 - fy) + below * fy;
  }
  for (int i = 0; i < 4; ++i) {
    for (int j = 0; j < 4; ++j)
      sum += keys(fy)[static_cast<std::size_t>(i)] * keys(fx)[static_cast<std::size_t>(j)] *
             pixel(picture, top - 1 + i, left - 1 + j, p);
  }
  return sum;
}

TEST(GridSampleF32, SamplesByDefinition) {
  Random random(5);
  for (int i = 0; i < 90; ++i) {
    GridSampleParams p;
    p.interpolation = static_cast<GridInterpolation>(i % 3);
    p.padding = static_cast<GridPadding>(i / 3 % 3);
    p.alignCorners = i / 9 % 2;
    Picture picture{random.integer(1, 5), random.integer(1, 6), {}};
    const auto size = static_cast<std::size_t>(picture.height * picture.width);
    picture.pixels = random.reals(size, -1.0F, 1.0F);
    const auto grid = random.reals(24, -2.5F, 2.5F);
    const auto got =
        runReference<float>("grid_sample_f32", p,
                            {tensorOf({1, picture.height, picture.width, 1}, picture.pixels),
                             tensorOf({1, 3, 4, 2}, grid)},
                            {1, 3, 4, 1});
    for (std::size_t at = 0; at < got.size(); ++at) {
      const double want = sampled(picture, grid[2 * at], grid[2 * at + 1], p);
      ASSERT_NEAR(static_cast<double>(got[at]), want, 3e-5) << "case " << i << " place " << at;
    }
  }
}

TEST(GridSampleF32, KeepsChannelsAndPicturesApart) {
  const std::vector<float> pixels = {1, 10, 2, 20, 3, 30, 4, 40};  // two pictures of 1 x 2 x 2
  const std::vector<float> ends = {-1, 0, 1, 0, 1, 0, -1, 0};
  GridSampleParams p;
  p.alignCorners = 1;
  EXPECT_EQ(runReference<float>("grid_sample_f32", p,
                                {tensorOf({2, 1, 2, 2}, pixels), tensorOf({2, 1, 2, 2}, ends)},
                                {2, 1, 2, 2}),
            (std::vector<float>{1, 10, 2, 20, 4, 40, 3, 30}));
}

TEST(GridSampleF32, TakesAnyPlace) {
  const float far = std::numeric_limits<float>::infinity();
  const float none = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> places = {far, -far, none, 1e30F, -1e30F, none};
  for (int padding = 0; padding < 3; ++padding) {
    GridSampleParams p;
    p.padding = static_cast<GridPadding>(padding);
    const auto got = runReference<float>(
        "grid_sample_f32", p,
        {tensorOf<float>({1, 2, 2, 1}, {7, 7, 7, 7}), tensorOf({1, 1, 3, 2}, places)},
        {1, 1, 3, 1});
    for (const float value : got) EXPECT_EQ(value, padding == 0 ? 0.0F : 7.0F);
  }
}

TEST(GridSampleF32, RefusesWhatDoesNotFit) {
  const Tensor picture = emptyTensor(ElementType::Float32, {1, 2, 2, 3});
  const Tensor grid = emptyTensor(ElementType::Float32, {1, 4, 5, 2});
  const auto code = [&](const GridSampleParams& p, const std::vector<std::int32_t>& dims) {
    return refusal("grid_sample_f32", p, {picture, grid}, emptyTensor(ElementType::Float32, dims));
  };
  GridSampleParams p;
  EXPECT_EQ(code(p, {1, 4, 5, 2}), Code::KernelShape);
  EXPECT_EQ(code(p, {1, 4, 4, 3}), Code::KernelShape);
  p.padding = static_cast<GridPadding>(3);
  EXPECT_EQ(code(p, {1, 4, 5, 3}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
