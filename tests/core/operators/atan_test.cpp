// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atan against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Atan, GivesWhatOnnxExpects) {
  runCases({"test_atan", "test_atan_example"});
}

}  // namespace
}  // namespace mote::tests
