// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asinh against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Asinh, GivesWhatOnnxExpects) {
  runCases({"test_asinh", "test_asinh_example"});
}

}  // namespace
}  // namespace mote::tests
