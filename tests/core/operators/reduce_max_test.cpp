// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMax against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceMax, GivesWhatOnnxExpects) {
  runCases({"test_reduce_max_default_axes_keepdim_example",
            "test_reduce_max_default_axes_keepdims_random",
            "test_reduce_max_do_not_keepdims_example", "test_reduce_max_do_not_keepdims_random",
            "test_reduce_max_keepdims_example", "test_reduce_max_keepdims_random",
            "test_reduce_max_negative_axes_keepdims_example",
            "test_reduce_max_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
