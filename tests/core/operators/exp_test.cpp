// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exp against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Exp, GivesWhatOnnxExpects) {
  runCases({"test_exp", "test_exp_example"});
}

}  // namespace
}  // namespace mote::tests
