// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hardmax against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Hardmax, GivesWhatOnnxExpects) {
  runCases({"test_hardmax_axis_0", "test_hardmax_axis_1", "test_hardmax_axis_2",
            "test_hardmax_default_axis", "test_hardmax_example", "test_hardmax_negative_axis",
            "test_hardmax_one_hot"});
}

}  // namespace
}  // namespace mote::tests
