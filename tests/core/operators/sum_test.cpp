// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sum against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sum, GivesWhatOnnxExpects) {
  runCases({"test_sum_example", "test_sum_one_input", "test_sum_two_inputs"});
}

}  // namespace
}  // namespace mote::tests
