// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceL2 against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceL2, GivesWhatOnnxExpects) {
  runCases({"test_reduce_l2_default_axes_keepdims_example",
            "test_reduce_l2_default_axes_keepdims_random", "test_reduce_l2_do_not_keepdims_example",
            "test_reduce_l2_do_not_keepdims_random", "test_reduce_l2_keep_dims_example",
            "test_reduce_l2_keep_dims_random", "test_reduce_l2_negative_axes_keep_dims_example",
            "test_reduce_l2_negative_axes_keep_dims_random"});
}

}  // namespace
}  // namespace mote::tests
