// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Size against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Size, GivesWhatOnnxExpects) {
  runCases({"test_size", "test_size_example"});
}

}  // namespace
}  // namespace mote::tests
