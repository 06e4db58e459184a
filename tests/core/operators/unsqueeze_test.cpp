// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unsqueeze against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Unsqueeze, GivesWhatOnnxExpects) {
  runCases({"test_unsqueeze_axis_0", "test_unsqueeze_axis_1", "test_unsqueeze_axis_2",
            "test_unsqueeze_axis_3", "test_unsqueeze_negative_axes", "test_unsqueeze_three_axes",
            "test_unsqueeze_two_axes", "test_unsqueeze_unsorted_axes"});
}

}  // namespace
}  // namespace mote::tests
