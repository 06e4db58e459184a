// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OneHot against ONNX's own cases, and out of range.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(OneHot, GivesWhatOnnxExpects) {
  runCases({"test_onehot_negative_indices", "test_onehot_with_axis",
            "test_onehot_with_negative_axis", "test_onehot_without_axis"});
}

TEST(OneHot, IsNowhereOnOutOfRange) {
  EXPECT_EQ(runNode("OneHot", {int64s({4}, {0, -3, 3, -4}), int64s({}, {3}), floats({2}, {7, 9})}),
            floats({4, 3}, {9, 7, 7, 9, 7, 7, 7, 7, 7, 7, 7, 7}));
}

TEST(OneHot, RefusesDepthsAndAxesThatAreNone) {
  const auto with = [](std::int64_t depth, std::int64_t axis, const Array& values) {
    return refusalOf("OneHot", {int64s({2}, {0, 1}), int64s({}, {depth}), values},
                     {{"axis", axis}});
  };
  EXPECT_EQ(with(3, 1, floats({2}, {0, 1})), "");
  EXPECT_EQ(with(0, 1, floats({2}, {0, 1})), "one-hot.depth");
  EXPECT_EQ(with(INT64_MAX, 1, floats({2}, {0, 1})), "one-hot.depth");
  EXPECT_EQ(with(3, 2, floats({2}, {0, 1})), "operator.axis");
  EXPECT_EQ(with(3, 1, floats({3}, {0, 1, 2})), "one-hot.values");
}

}  // namespace
}  // namespace mote::tests
