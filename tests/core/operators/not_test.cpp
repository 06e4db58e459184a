// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Not against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Not, GivesWhatOnnxExpects) {
  runCases({"test_not_2d", "test_not_3d", "test_not_4d"});
}

}  // namespace
}  // namespace mote::tests
