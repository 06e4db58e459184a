// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acosh against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Acosh, GivesWhatOnnxExpects) {
  runCases({"test_acosh", "test_acosh_example"});
}

}  // namespace
}  // namespace mote::tests
