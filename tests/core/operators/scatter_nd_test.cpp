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

}  // namespace
}  // namespace mote::tests
