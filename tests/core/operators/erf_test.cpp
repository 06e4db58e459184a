// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Erf against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Erf, GivesWhatOnnxExpects) {
  runCases({"test_erf"});
}

}  // namespace
}  // namespace mote::tests
