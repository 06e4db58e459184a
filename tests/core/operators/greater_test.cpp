// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Greater against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Greater, GivesWhatOnnxExpects) {
  runCases({"test_greater", "test_greater_bcast"});
}

}  // namespace
}  // namespace mote::tests
