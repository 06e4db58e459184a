// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpaceToDepth against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(SpaceToDepth, GivesWhatOnnxExpects) {
  runCases({"test_spacetodepth", "test_spacetodepth_example"});
}

}  // namespace
}  // namespace mote::tests
