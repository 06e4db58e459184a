// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CastLike against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(CastLike, GivesWhatOnnxExpects) {
  runCases({"test_castlike_DOUBLE_to_FLOAT", "test_castlike_DOUBLE_to_FLOAT16",
            "test_castlike_FLOAT16_to_DOUBLE", "test_castlike_FLOAT16_to_FLOAT",
            "test_castlike_FLOAT_to_DOUBLE", "test_castlike_FLOAT_to_FLOAT16"});
}

TEST(CastLike, TakesTheTypeOfTheSecond) {
  EXPECT_EQ(runNode("CastLike", {floats({2}, {1.9F, -1.9F}), int64s({}, {7})}),
            int64s({2}, {1, -1}));
}

}  // namespace
}  // namespace mote::tests
