// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CumSum by hand, and against ONNX's own cases, which are float64.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

Array sums(const Array& data, std::int64_t axis, std::int64_t exclusive, std::int64_t reverse) {
  return runNode("CumSum", {data, int64s({}, {axis})},
                 {{"exclusive", exclusive}, {"reverse", reverse}});
}

TEST(CumSum, SumsInFourDirections) {
  const Array data = floats({2, 3}, {1, 2, 4, 10, 20, 40});
  EXPECT_EQ(sums(data, 1, 0, 0), floats({2, 3}, {1, 3, 7, 10, 30, 70}));
  EXPECT_EQ(sums(data, -1, 1, 0), floats({2, 3}, {0, 1, 3, 0, 10, 30}));
  EXPECT_EQ(sums(data, 0, 0, 1), floats({2, 3}, {11, 22, 44, 10, 20, 40}));
  EXPECT_EQ(sums(data, 1, 1, 1), floats({2, 3}, {6, 4, 0, 60, 40, 0}));
}

TEST(CumSum, SumsIntegers) {
  EXPECT_EQ(sums(int64s({3}, {1, 2, 4}), 0, 0, 0), int64s({3}, {1, 3, 7}));
}

TEST(CumSum, GivesWhatOnnxExpects) {
  runCases({"test_cumsum_1d", "test_cumsum_1d_exclusive", "test_cumsum_1d_reverse",
            "test_cumsum_1d_reverse_exclusive", "test_cumsum_2d_axis_0", "test_cumsum_2d_axis_1",
            "test_cumsum_2d_negative_axis"});
}

TEST(CumSum, RefusesAxesThatAreNone) {
  EXPECT_EQ(refusalOf("CumSum", {counting({2, 3}), int64s({}, {2})}), "operator.axis");
}

}  // namespace
}  // namespace mote::tests
