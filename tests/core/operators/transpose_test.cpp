// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transpose against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Transpose, GivesWhatOnnxExpects) {
  runCases({"test_transpose_all_permutations_0", "test_transpose_all_permutations_1",
            "test_transpose_all_permutations_2", "test_transpose_all_permutations_3",
            "test_transpose_all_permutations_4", "test_transpose_all_permutations_5",
            "test_transpose_default"});
}

}  // namespace
}  // namespace mote::tests
