// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GlobalAveragePool against ONNX's own cases; int8 with and without rescaling.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(GlobalAveragePool, GivesWhatOnnxExpects) {
  runCases({"test_globalaveragepool", "test_globalaveragepool_precomputed"});
}

TEST(GlobalAveragePool, AveragesLinesAndCubes) {
  const Array line = runNode("GlobalAveragePool", {counting({1, 2, 3})});
  EXPECT_EQ(difference({line}, {floats({1, 2, 1}, {1, 4})}, 1e-6), "");
  const Array cube = runNode("GlobalAveragePool", {counting({1, 1, 2, 2, 2})});
  EXPECT_EQ(difference({cube}, {floats({1, 1, 1, 1, 1}, {3.5F})}, 1e-6), "");
}

TEST(GlobalAveragePool, KeepsOrRescalesInt8) {
  const Int8Tensor x{{1, 2, 1, 2}, {10, 20, -30, -33}, 0.5F, 2};
  const auto same = runInt8("GlobalAveragePool", {x}, {0.5F, 2});
  EXPECT_EQ(same.kernels, "transpose average_pool2d_s8");
  EXPECT_EQ(same.values, (std::vector<std::int8_t>{15, -32}));
  const auto other = runInt8("GlobalAveragePool", {x}, {0.25F, -1});
  EXPECT_EQ(other.kernels, "transpose mean_s8");
  EXPECT_EQ(other.values, (std::vector<std::int8_t>{25, -68}));
}

}  // namespace
}  // namespace mote::tests
