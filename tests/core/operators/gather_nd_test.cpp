// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GatherND against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(GatherND, GivesWhatOnnxExpects) {
  runCases({"test_gathernd_example_float32", "test_gathernd_example_int32",
            "test_gathernd_example_int32_batch_dim1"});
}

TEST(GatherND, RefusesTuplesLongerThanTheRank) {
  EXPECT_EQ(refusalOf("GatherND", {counting({2, 2}), int64s({1, 3}, {0, 0, 0})}), "gather.shape");
  EXPECT_EQ(refusalOf("GatherND", {counting({2, 2}), int64s({1, 1}, {0})},
                      {{"batch_dims", std::int64_t{-1}}}),
            "gather.shape");
  EXPECT_EQ(refusalOf("GatherND", {counting({2, 2}), int64s({3, 1}, {0, 0, 0})},
                      {{"batch_dims", std::int64_t{1}}}),
            "gather.shape");
}

}  // namespace
}  // namespace mote::tests
