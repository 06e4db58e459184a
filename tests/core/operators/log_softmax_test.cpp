// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LogSoftmax against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(LogSoftmax, GivesWhatOnnxExpects) {
  runCases({"test_logsoftmax_axis_0", "test_logsoftmax_axis_1", "test_logsoftmax_axis_2",
            "test_logsoftmax_default_axis", "test_logsoftmax_example_1",
            "test_logsoftmax_large_number", "test_logsoftmax_negative_axis"});
}

}  // namespace
}  // namespace mote::tests
