// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shape against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Shape, GivesWhatOnnxExpects) {
  runCases({"test_shape", "test_shape_clip_end", "test_shape_clip_start", "test_shape_end_1",
            "test_shape_end_negative_1", "test_shape_example", "test_shape_start_1",
            "test_shape_start_1_end_2", "test_shape_start_1_end_negative_1",
            "test_shape_start_negative_1"});
}

}  // namespace
}  // namespace mote::tests
