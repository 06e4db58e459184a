// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atanh against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Atanh, GivesWhatOnnxExpects) {
  runCases({"test_atanh", "test_atanh_example"});
}

}  // namespace
}  // namespace mote::tests
