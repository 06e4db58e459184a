// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Xor against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Xor, GivesWhatOnnxExpects) {
  runCases({"test_xor2d", "test_xor3d", "test_xor4d", "test_xor_bcast3v1d", "test_xor_bcast3v2d",
            "test_xor_bcast4v2d", "test_xor_bcast4v3d", "test_xor_bcast4v4d"});
}

}  // namespace
}  // namespace mote::tests
