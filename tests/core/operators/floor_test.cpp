// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Floor against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Floor, GivesWhatOnnxExpects) {
  runCases({"test_floor", "test_floor_example"});
}

}  // namespace
}  // namespace mote::tests
