// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trilu against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Trilu, GivesWhatOnnxExpects) {
  runCases({"test_tril", "test_tril_neg", "test_tril_one_row_neg", "test_tril_out_neg",
            "test_tril_out_pos", "test_tril_pos", "test_tril_square", "test_tril_square_neg",
            "test_triu", "test_triu_neg", "test_triu_one_row", "test_triu_out_neg_out",
            "test_triu_out_pos", "test_triu_pos", "test_triu_square", "test_triu_square_neg"});
}

TEST(Trilu, TakesDiagonalsFarOutside) {
  EXPECT_EQ(runNode("Trilu", {counting({2, 2}), int64s({}, {INT64_MIN})}), counting({2, 2}));
  EXPECT_EQ(runNode("Trilu", {counting({2, 2}), int64s({}, {INT64_MAX})}),
            floats({2, 2}, {0, 0, 0, 0}));
}

TEST(Trilu, RefusesVectors) {
  EXPECT_EQ(refusalOf("Trilu", {counting({3})}), "operator.rank");
}

}  // namespace
}  // namespace mote::tests
