// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// EyeLike against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(EyeLike, GivesWhatOnnxExpects) {
  runCases({"test_eyelike_populate_off_main_diagonal", "test_eyelike_with_dtype",
            "test_eyelike_without_dtype"});
}

TEST(EyeLike, TakesDiagonalsFarOutside) {
  for (const std::int64_t k : {INT64_MIN, INT64_MAX, std::int64_t{2}, std::int64_t{-2}})
    EXPECT_EQ(runNode("EyeLike", {counting({2, 2})}, {{"k", k}}), floats({2, 2}, {0, 0, 0, 0}));
  EXPECT_EQ(runNode("EyeLike", {counting({2, 3})}, {{"k", std::int64_t{1}}}),
            floats({2, 3}, {0, 1, 0, 0, 0, 1}));
}

TEST(EyeLike, IsForMatrices) {
  EXPECT_EQ(refusalOf("EyeLike", {counting({2, 2, 2})}), "operator.rank");
  EXPECT_EQ(refusalOf("EyeLike", {counting({2, 2})}, {{"dtype", std::int64_t{8}}}),
            "operator.type");
}

}  // namespace
}  // namespace mote::tests
