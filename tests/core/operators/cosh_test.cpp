// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cosh against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Cosh, GivesWhatOnnxExpects) {
  runCases({"test_cosh", "test_cosh_example"});
}

}  // namespace
}  // namespace mote::tests
