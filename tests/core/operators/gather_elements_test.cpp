// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GatherElements against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(GatherElements, GivesWhatOnnxExpects) {
  runCases({"test_gather_elements_0", "test_gather_elements_1",
            "test_gather_elements_negative_indices"});
}

TEST(GatherElements, RefusesIndicesLargerThanTheData) {
  EXPECT_EQ(refusalOf("GatherElements", {counting({2, 2}), int64s({1, 3}, {0, 0, 0})},
                      {{"axis", std::int64_t{0}}}),
            "gather.shape");
  EXPECT_EQ(refusalOf("GatherElements", {counting({2, 2}), int64s({3}, {0, 0, 0})}),
            "operator.rank");
  EXPECT_EQ(refusalOf("GatherElements", {counting({2, 2}), counting({1, 1})}), "operator.type");
}

}  // namespace
}  // namespace mote::tests
