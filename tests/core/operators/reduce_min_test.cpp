// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMin against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceMin, GivesWhatOnnxExpects) {
  runCases({"test_reduce_min_default_axes_keepdims_example",
            "test_reduce_min_default_axes_keepdims_random",
            "test_reduce_min_do_not_keepdims_example", "test_reduce_min_do_not_keepdims_random",
            "test_reduce_min_keepdims_example", "test_reduce_min_keepdims_random",
            "test_reduce_min_negative_axes_keepdims_example",
            "test_reduce_min_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
