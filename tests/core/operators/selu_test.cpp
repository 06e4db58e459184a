// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Selu against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Selu, GivesWhatOnnxExpects) {
  runCases({"test_selu", "test_selu_default", "test_selu_example"});
}

}  // namespace
}  // namespace mote::tests
