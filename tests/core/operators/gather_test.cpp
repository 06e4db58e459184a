// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gather against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Gather, GivesWhatOnnxExpects) {
  runCases(
      {"test_gather_0", "test_gather_1", "test_gather_2d_indices", "test_gather_negative_indices"});
}

}  // namespace
}  // namespace mote::tests
