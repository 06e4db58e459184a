// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Celu against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Celu, GivesWhatOnnxExpects) {
  runCases({"test_celu"});
}

}  // namespace
}  // namespace mote::tests
