// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceMean against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceMean, GivesWhatOnnxExpects) {
  runCases({"test_reduce_mean_default_axes_keepdims_example",
            "test_reduce_mean_default_axes_keepdims_random",
            "test_reduce_mean_do_not_keepdims_example", "test_reduce_mean_do_not_keepdims_random",
            "test_reduce_mean_keepdims_example", "test_reduce_mean_keepdims_random",
            "test_reduce_mean_negative_axes_keepdims_example",
            "test_reduce_mean_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
