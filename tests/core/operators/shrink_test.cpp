// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shrink against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Shrink, GivesWhatOnnxExpects) {
  runCases({"test_shrink_hard", "test_shrink_soft"});
}

}  // namespace
}  // namespace mote::tests
