// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceL1 against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceL1, GivesWhatOnnxExpects) {
  runCases({"test_reduce_l1_default_axes_keepdims_example",
            "test_reduce_l1_default_axes_keepdims_random", "test_reduce_l1_do_not_keepdims_example",
            "test_reduce_l1_do_not_keepdims_random", "test_reduce_l1_keep_dims_example",
            "test_reduce_l1_keep_dims_random", "test_reduce_l1_negative_axes_keep_dims_example",
            "test_reduce_l1_negative_axes_keep_dims_random"});
}

}  // namespace
}  // namespace mote::tests
