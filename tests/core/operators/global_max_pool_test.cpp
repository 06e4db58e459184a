// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GlobalMaxPool against ONNX's own cases, and in int8.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(GlobalMaxPool, GivesWhatOnnxExpects) {
  runCases({"test_globalmaxpool", "test_globalmaxpool_precomputed"});
}

TEST(GlobalMaxPool, MovesInt8) {
  const auto run =
      runInt8("GlobalMaxPool", {{{1, 2, 1, 2}, {10, 20, -30, -33}, 0.5F, 2}}, {0.5F, 2});
  EXPECT_EQ(run.kernels, "transpose max_pool2d_s8");
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{20, -30}));
}

}  // namespace
}  // namespace mote::tests
