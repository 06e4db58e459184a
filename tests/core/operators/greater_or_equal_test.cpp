// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GreaterOrEqual against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(GreaterOrEqual, GivesWhatOnnxExpects) {
  runCases({"test_greater_equal", "test_greater_equal_bcast"});
}

}  // namespace
}  // namespace mote::tests
