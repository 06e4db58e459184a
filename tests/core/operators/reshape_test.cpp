// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reshape against ONNX's own cases.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Reshape, GivesWhatOnnxExpects) {
  runCases({"test_reshape_extended_dims", "test_reshape_negative_dim",
            "test_reshape_negative_extended_dims", "test_reshape_one_dim",
            "test_reshape_reduced_dims", "test_reshape_reordered_all_dims",
            "test_reshape_reordered_last_dims", "test_reshape_zero_and_negative_dim",
            "test_reshape_zero_dim"});
}

TEST(Reshape, RefusesEmptyTensors) {
  foldCase("test_reshape_allowzero_reordered", "compile.tensor");
}

TEST(Reshape, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusalOf("Reshape", {counting({2, 3}), int64s({2}, {4, 2})}), "reshape.elements");
  EXPECT_EQ(refusalOf("Reshape", {counting({2, 3}), int64s({2}, {4, -1})}), "reshape.elements");
  EXPECT_EQ(refusalOf("Reshape", {counting({2, 3}), int64s({2}, {-1, -1})}), "reshape.shape");
  EXPECT_EQ(refusalOf("Reshape", {counting({6}), int64s({2}, {6, 0})}), "reshape.copy");
}

}  // namespace
}  // namespace mote::tests
