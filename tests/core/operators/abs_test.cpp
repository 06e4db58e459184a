// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Abs against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Abs, GivesWhatOnnxExpects) {
  runCases({"test_abs"});
}

}  // namespace
}  // namespace mote::tests
