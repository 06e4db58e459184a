// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Log, GivesWhatOnnxExpects) {
  runCases({"test_log", "test_log_example"});
}

}  // namespace
}  // namespace mote::tests
