// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sin against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sin, GivesWhatOnnxExpects) {
  runCases({"test_sin", "test_sin_example"});
}

}  // namespace
}  // namespace mote::tests
