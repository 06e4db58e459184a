// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceProd against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceProd, GivesWhatOnnxExpects) {
  runCases({"test_reduce_prod_default_axes_keepdims_example",
            "test_reduce_prod_default_axes_keepdims_random",
            "test_reduce_prod_do_not_keepdims_example", "test_reduce_prod_do_not_keepdims_random",
            "test_reduce_prod_keepdims_example", "test_reduce_prod_keepdims_random",
            "test_reduce_prod_negative_axes_keepdims_example",
            "test_reduce_prod_negative_axes_keepdims_random"});
}

}  // namespace
}  // namespace mote::tests
