// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resize against ONNX's own cases.
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

}  // namespace
}  // namespace mote::tests
