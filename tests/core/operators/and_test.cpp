// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// And against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(And, GivesWhatOnnxExpects) {
  runCases({"test_and2d", "test_and3d", "test_and4d", "test_and_bcast3v1d", "test_and_bcast3v2d",
            "test_and_bcast4v2d", "test_and_bcast4v3d", "test_and_bcast4v4d"});
}

}  // namespace
}  // namespace mote::tests
