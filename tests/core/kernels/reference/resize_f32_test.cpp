// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// resize_f32 by hand in each mode.
#include <limits>

#include "core/kernels/movement.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

constexpr std::int32_t kNearest = 0;
constexpr std::int32_t kLinear = 1;

/// One row of four pixels to eight, half-pixel centres.
std::vector<float> doubled(std::int32_t mode, std::int32_t nearestMode) {
  return runReference<float>("resize_f32",
                             kernels::ResizeParams{mode, nearestMode, 1.0F, 0.0F, 0.5F, -0.25F},
                             {tensorOf<float>({1, 1, 4, 1}, {0, 10, 20, 30})}, {1, 1, 8, 1});
}

TEST(ResizeF32, InterpolatesAndClampsToTheEdge) {
  EXPECT_EQ(doubled(kLinear, 0),
            (std::vector<float>{0, 2.5F, 7.5F, 12.5F, 17.5F, 22.5F, 27.5F, 30}));
}

TEST(ResizeF32, RoundsToTheNearestAsAsked) {
  EXPECT_EQ(doubled(kNearest, 0), (std::vector<float>{0, 0, 0, 10, 10, 20, 20, 30}));
  EXPECT_EQ(doubled(kNearest, 1), (std::vector<float>{0, 10, 10, 20, 20, 30, 30, 30}));
  EXPECT_EQ(doubled(kNearest, 2), (std::vector<float>{0, 0, 10, 10, 20, 20, 30, 30}));
}

TEST(ResizeF32, BreaksTiesDownOrUp) {
  const auto at = [](std::int32_t nearestMode) {
    return runReference<float>("resize_f32",
                               kernels::ResizeParams{kNearest, nearestMode, 1.0F, 0.0F, 1.0F, 0.5F},
                               {tensorOf<float>({1, 1, 3, 1}, {0, 10, 20})}, {1, 1, 2, 1});
  };
  EXPECT_EQ(at(2), (std::vector<float>{0, 10}));
  EXPECT_EQ(at(3), (std::vector<float>{10, 20}));
}

TEST(ResizeF32, ResizesBothAxesByChannel) {
  const auto y = runReference<float>(
      "resize_f32", kernels::ResizeParams{kLinear, 0, 0.5F, 0.0F, 0.5F, 0.0F},
      {tensorOf<float>({1, 2, 2, 2}, {0, 100, 4, 104, 8, 108, 12, 112})}, {1, 3, 3, 2});
  EXPECT_EQ(y, (std::vector<float>{0, 100, 2, 102, 4, 104, 4, 104, 6, 106, 8, 108, 8, 108, 10, 110,
                                   12, 112}));
}

TEST(ResizeF32, RefusesParametersOutOfRange) {
  const auto with = [](kernels::ResizeParams params) {
    return refusal("resize_f32", params, {emptyTensor(ElementType::Float32, {1, 1, 1, 1})},
                   emptyTensor(ElementType::Float32, {1, 1, 1, 1}));
  };
  EXPECT_EQ(with({}), Code::Ok);
  EXPECT_EQ(with({2, 0}), Code::KernelParams);
  EXPECT_EQ(with({0, 4}), Code::KernelParams);
  EXPECT_EQ(with({0, 0, std::numeric_limits<float>::infinity()}), Code::KernelParams);
  EXPECT_EQ(with({0, 0, 1.0F, std::numeric_limits<float>::quiet_NaN()}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
