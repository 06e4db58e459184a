// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pad against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Pad, GivesWhatOnnxExpects) {
  runCases({"test_constant_pad", "test_edge_pad", "test_reflect_pad"});
}

}  // namespace
}  // namespace mote::tests
