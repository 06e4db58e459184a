// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LessOrEqual against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(LessOrEqual, GivesWhatOnnxExpects) {
  runCases({"test_less_equal", "test_less_equal_bcast"});
}

}  // namespace
}  // namespace mote::tests
