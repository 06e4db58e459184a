// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sign against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sign, GivesWhatOnnxExpects) {
  runCases({"test_sign"});
}

}  // namespace
}  // namespace mote::tests
