// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Squeeze against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Squeeze, GivesWhatOnnxExpects) {
  runCases({"test_squeeze", "test_squeeze_negative_axes"});
}

}  // namespace
}  // namespace mote::tests
