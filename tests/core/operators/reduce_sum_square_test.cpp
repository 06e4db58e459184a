// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceSumSquare against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceSumSquare, GivesWhatOnnxExpects) {
  runCases({"test_reduce_sum_square_default_axes_keepdims_example",
            "test_reduce_sum_square_default_axes_keepdims_random",
            "test_reduce_sum_square_do_not_keepdims_example",
            "test_reduce_sum_square_do_not_keepdims_random",
            "test_reduce_sum_square_keepdims_example", "test_reduce_sum_square_keepdims_random",
            "test_reduce_sum_square_negative_axes_keepdims_example",
            "test_reduce_sum_square_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
