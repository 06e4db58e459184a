// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Acos against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Acos, GivesWhatOnnxExpects) {
  runCases({"test_acos", "test_acos_example"});
}

}  // namespace
}  // namespace mote::tests
