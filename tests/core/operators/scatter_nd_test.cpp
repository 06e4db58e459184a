// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScatterND against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(ScatterND, GivesWhatOnnxExpects) {
  runCases({"test_scatternd", "test_scatternd_add", "test_scatternd_multiply"});
}

TEST(ScatterND, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusalOf("ScatterND", {counting({2, 2}), int64s({1, 3}, {0, 0, 0}), counting({1})}),
            "scatter.shape");
  EXPECT_EQ(refusalOf("ScatterND", {counting({2, 2}), int64s({1, 1}, {0}), counting({1})}),
            "operator.rank");
}

TEST(ScatterND, KeepsTheLargest) {
  EXPECT_EQ(runNode("ScatterND",
                    {counting({2, 2}), int64s({2, 1}, {0, 0}), floats({2, 2}, {5, -1, 4, 0.5F})},
                    {{"reduction", std::string("max")}}),
            floats({2, 2}, {5, 1, 2, 3}));
}

}  // namespace
}  // namespace mote::tests
