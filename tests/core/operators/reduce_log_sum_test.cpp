// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReduceLogSum against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ReduceLogSum, GivesWhatOnnxExpects) {
  runCases({"test_reduce_log_sum", "test_reduce_log_sum_asc_axes", "test_reduce_log_sum_default",
            "test_reduce_log_sum_desc_axes", "test_reduce_log_sum_negative_axes"});
}

}  // namespace
}  // namespace mote::tests
