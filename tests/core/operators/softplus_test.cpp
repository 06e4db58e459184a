// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softplus against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Softplus, GivesWhatOnnxExpects) {
  runCases({"test_softplus", "test_softplus_example"});
}

}  // namespace
}  // namespace mote::tests
