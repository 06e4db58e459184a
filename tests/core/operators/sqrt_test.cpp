// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sqrt against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sqrt, GivesWhatOnnxExpects) {
  runCases({"test_sqrt", "test_sqrt_example"});
}

}  // namespace
}  // namespace mote::tests
