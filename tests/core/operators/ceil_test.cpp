// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ceil against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Ceil, GivesWhatOnnxExpects) {
  runCases({"test_ceil", "test_ceil_example"});
}

}  // namespace
}  // namespace mote::tests
