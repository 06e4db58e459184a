// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tan against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Tan, GivesWhatOnnxExpects) {
  runCases({"test_tan", "test_tan_example"});
}

}  // namespace
}  // namespace mote::tests
