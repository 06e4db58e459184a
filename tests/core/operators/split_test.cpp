// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Split against ONNX's own cases.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Split, GivesWhatOnnxExpects) {
  runCases({"test_split_equal_parts_1d", "test_split_equal_parts_2d",
            "test_split_equal_parts_default_axis", "test_split_variable_parts_1d",
            "test_split_variable_parts_2d", "test_split_variable_parts_default_axis"});
}

TEST(Split, RefusesEmptyAndMissingParts) {
  foldCase("test_split_zero_size_splits", "compile.tensor");
  EXPECT_EQ(refusalOf("Split", {counting({4}), int64s({1}, {3})}), "split.sizes");
  EXPECT_EQ(refusalOf("Split", {counting({4}), int64s({2}, {3, 1})}), "split.sizes");
}

}  // namespace
}  // namespace mote::tests
