// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constant against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Constant, GivesWhatOnnxExpects) {
  runCases({"test_constant"});
}

}  // namespace
}  // namespace mote::tests
