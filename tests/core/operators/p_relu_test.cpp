// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PRelu against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(PRelu, GivesWhatOnnxExpects) {
  runCases({"test_prelu_broadcast", "test_prelu_example"});
}

}  // namespace
}  // namespace mote::tests
