// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ThresholdedRelu against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ThresholdedRelu, GivesWhatOnnxExpects) {
  runCases(
      {"test_thresholdedrelu", "test_thresholdedrelu_default", "test_thresholdedrelu_example"});
}

}  // namespace
}  // namespace mote::tests
