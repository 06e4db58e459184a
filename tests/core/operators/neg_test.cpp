// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Neg against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Neg, GivesWhatOnnxExpects) {
  runCases({"test_neg", "test_neg_example"});
}

}  // namespace
}  // namespace mote::tests
