// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArgMax against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ArgMax, GivesWhatOnnxExpects) {
  runCases({"test_argmax_default_axis_example",
            "test_argmax_default_axis_example_select_last_index", "test_argmax_default_axis_random",
            "test_argmax_default_axis_random_select_last_index", "test_argmax_keepdims_example",
            "test_argmax_keepdims_example_select_last_index", "test_argmax_keepdims_random",
            "test_argmax_keepdims_random_select_last_index",
            "test_argmax_negative_axis_keepdims_example",
            "test_argmax_negative_axis_keepdims_example_select_last_index",
            "test_argmax_negative_axis_keepdims_random",
            "test_argmax_negative_axis_keepdims_random_select_last_index",
            "test_argmax_no_keepdims_example", "test_argmax_no_keepdims_example_select_last_index",
            "test_argmax_no_keepdims_random", "test_argmax_no_keepdims_random_select_last_index"});
}

}  // namespace
}  // namespace mote::tests
