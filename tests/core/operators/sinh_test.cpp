// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sinh against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sinh, GivesWhatOnnxExpects) {
  runCases({"test_sinh", "test_sinh_example"});
}

}  // namespace
}  // namespace mote::tests
