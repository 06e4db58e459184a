// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softsign against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Softsign, GivesWhatOnnxExpects) {
  runCases({"test_softsign", "test_softsign_example"});
}

}  // namespace
}  // namespace mote::tests
