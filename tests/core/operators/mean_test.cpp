// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mean against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Mean, GivesWhatOnnxExpects) {
  runCases({"test_mean_example", "test_mean_one_input", "test_mean_two_inputs"});
}

}  // namespace
}  // namespace mote::tests
