// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceSum against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceSum, GivesWhatOnnxExpects) {
  runCases({"test_reduce_sum_default_axes_keepdims_example",
            "test_reduce_sum_default_axes_keepdims_random",
            "test_reduce_sum_do_not_keepdims_example", "test_reduce_sum_do_not_keepdims_random",
            "test_reduce_sum_empty_axes_input_noop_example",
            "test_reduce_sum_empty_axes_input_noop_random", "test_reduce_sum_keepdims_example",
            "test_reduce_sum_keepdims_random", "test_reduce_sum_negative_axes_keepdims_example",
            "test_reduce_sum_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
