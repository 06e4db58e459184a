// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Or against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Or, GivesWhatOnnxExpects) {
  runCases({"test_or2d", "test_or3d", "test_or4d", "test_or_bcast3v1d", "test_or_bcast3v2d",
            "test_or_bcast4v2d", "test_or_bcast4v3d", "test_or_bcast4v4d"});
}

}  // namespace
}  // namespace mote::tests
