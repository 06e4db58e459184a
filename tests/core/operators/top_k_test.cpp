// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopK against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(TopK, GivesWhatOnnxExpects) {
  runCases({"test_top_k", "test_top_k_negative_axis", "test_top_k_smallest"});
}

TEST(TopK, RefusesMoreThanThereAre) {
  EXPECT_EQ(refusalOf("TopK", {counting({2, 3}), int64s({1}, {3})}), "");
  EXPECT_EQ(refusalOf("TopK", {counting({2, 3}), int64s({1}, {4})}), "top-k.count");
  EXPECT_EQ(refusalOf("TopK", {counting({2, 3}), int64s({1}, {-1})}), "top-k.count");
}

}  // namespace
}  // namespace mote::tests
