// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Round, GivesWhatOnnxExpects) {
  runCases({"test_round"});
}

}  // namespace
}  // namespace mote::tests
