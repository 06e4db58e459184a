// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScatterElements against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ScatterElements, GivesWhatOnnxExpects) {
  runCases({"test_scatter_elements_with_axis", "test_scatter_elements_with_duplicate_indices",
            "test_scatter_elements_with_negative_indices", "test_scatter_elements_without_axis",
            "test_scatter_with_axis", "test_scatter_without_axis"});
}

TEST(ScatterElements, CombinesAsTheReductionSays) {
  const auto with = [](const char* reduction) {
    return runNode("ScatterElements",
                   {floats({3}, {2, 3, 4}), int64s({3}, {0, 0, 2}), floats({3}, {5, 1, 0.5F})},
                   {{"reduction", std::string(reduction)}});
  };
  EXPECT_EQ(with("add"), floats({3}, {8, 3, 4.5F}));
  EXPECT_EQ(with("mul"), floats({3}, {10, 3, 2}));
  EXPECT_EQ(with("max"), floats({3}, {5, 3, 4}));
  EXPECT_EQ(with("min"), floats({3}, {1, 3, 0.5F}));
}

TEST(ScatterElements, RefusesWhatDoesNotFit) {
  EXPECT_EQ(
      refusalOf("ScatterElements", {counting({2, 2}), int64s({1, 3}, {0, 0, 0}), counting({1, 3})}),
      "scatter.shape");
  EXPECT_EQ(
      refusalOf("ScatterElements", {counting({2, 2}), int64s({1, 2}, {0, 0}), counting({1, 1})}),
      "scatter.shape");
  EXPECT_EQ(refusalOf("ScatterElements", {counting({2}), int64s({1}, {0}), counting({1})},
                      {{"reduction", std::string("xor")}}),
            "scatter.reduction");
}

}  // namespace
}  // namespace mote::tests
