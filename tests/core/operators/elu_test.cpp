// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elu against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Elu, GivesWhatOnnxExpects) {
  runCases({"test_elu", "test_elu_default", "test_elu_example"});
}

}  // namespace
}  // namespace mote::tests
