// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reciprocal against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Reciprocal, GivesWhatOnnxExpects) {
  runCases({"test_reciprocal", "test_reciprocal_example"});
}

}  // namespace
}  // namespace mote::tests
