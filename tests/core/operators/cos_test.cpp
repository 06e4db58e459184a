// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cos against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Cos, GivesWhatOnnxExpects) {
  runCases({"test_cos", "test_cos_example"});
}

}  // namespace
}  // namespace mote::tests
