// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Concat against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Concat, GivesWhatOnnxExpects) {
  runCases({"test_concat_1d_axis_0", "test_concat_1d_axis_negative_1", "test_concat_2d_axis_0",
            "test_concat_2d_axis_1", "test_concat_2d_axis_negative_1",
            "test_concat_2d_axis_negative_2", "test_concat_3d_axis_0", "test_concat_3d_axis_1",
            "test_concat_3d_axis_2", "test_concat_3d_axis_negative_1",
            "test_concat_3d_axis_negative_2", "test_concat_3d_axis_negative_3"});
}

}  // namespace
}  // namespace mote::tests
