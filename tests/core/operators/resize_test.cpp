// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resize against ONNX's own cases, and sizes that would need huge tables.
#include <numeric>

#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Resize, GivesWhatOnnxExpects) {
  runCases({"test_resize_downsample_scales_linear", "test_resize_downsample_scales_nearest",
            "test_resize_downsample_sizes_linear_pytorch_half_pixel",
            "test_resize_downsample_sizes_nearest", "test_resize_upsample_scales_linear",
            "test_resize_upsample_scales_linear_align_corners",
            "test_resize_upsample_scales_nearest", "test_resize_upsample_sizes_nearest",
            "test_resize_upsample_sizes_nearest_ceil_half_pixel",
            "test_resize_upsample_sizes_nearest_floor_align_corners",
            "test_resize_upsample_sizes_nearest_round_prefer_ceil_asymmetric"});
}

TEST(Resize, RunsEveryForm) {
  runCases({"test_resize_downsample_scales_cubic",
            "test_resize_downsample_scales_cubic_A_n0p5_exclude_outside",

            "test_resize_downsample_sizes_cubic", "test_resize_tf_crop_and_resize",
            "test_resize_upsample_scales_cubic",
            "test_resize_upsample_scales_cubic_A_n0p5_exclude_outside",
            "test_resize_upsample_scales_cubic_align_corners",
            "test_resize_upsample_scales_cubic_asymmetric", "test_resize_upsample_sizes_cubic"});
}

/// [1, 1, `from`] to [1, 1, `to`]; the first input holds 0, 1, 2 ...
Result<std::vector<Array>> resized(std::int64_t from, std::int64_t to, const std::string& mode) {
  test::GraphBuilder builder;
  std::vector<float> ramp(static_cast<std::size_t>(from));
  std::iota(ramp.begin(), ramp.end(), 0.0F);
  const auto x = builder.input("x", {1, 1, from});
  const std::vector<std::int64_t> sizes = {1, 1, to};
  const auto size = builder.constant("size", Array::of(ElementType::Int64, {3}, std::span(sizes)));
  builder.output(builder.node("Resize", "stretched", {x, {}, {}, size},
                              {{"mode", mode}, {"cubic_coeff_a", -0.5F}}));
  return runCase({{builder.take(), {}}, {floats({1, 1, from}, ramp)}, {}}, Given::First);
}

TEST(Resize, RefusesTablesWithoutMeasure) {
  for (const auto* mode : {"cubic", "nearest"}) {
    for (const std::int64_t size : {std::int64_t{1} << 22, std::int64_t{0x7FFFFFF0}}) {
      const auto got = resized(4, size, mode);
      ASSERT_FALSE(got.ok()) << mode << ", " << size;
      EXPECT_EQ(got.error().code, "resize.size") << got.error().text();
      EXPECT_NE(got.error().text().find("stretched"), std::string::npos) << got.error().text();
    }
  }
}

TEST(Resize, RefusesToMakeSomethingOfNothing) {
  for (const auto* mode : {"linear", "cubic", "nearest"})
    EXPECT_FALSE(resized(0, 3, mode).ok()) << mode;
}

TEST(Resize, FollowsARampAlongAThousandElements) {
  const auto got = resized(1000, 2000, "cubic");
  ASSERT_TRUE(got.ok()) << got.error().text();
  const std::vector<float> values = got->front().toFloats();
  ASSERT_EQ(values.size(), 2000U);
  // With a = -1/2 a cubic through a straight line is the line; ends repeat their last element.
  for (std::size_t i = 4; i < 1996; ++i)
    EXPECT_NEAR(values[i], (static_cast<double>(i) + 0.5) / 2 - 0.5, 1e-3) << i;
}

}  // namespace
}  // namespace mote::tests
