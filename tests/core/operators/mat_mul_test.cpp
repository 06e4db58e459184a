// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MatMul against ONNX's own cases, vectors, and int8 with a constant matrix.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(MatMul, GivesWhatOnnxExpects) {
  runCases({"test_matmul_2d", "test_matmul_3d", "test_matmul_4d"});
}

TEST(MatMul, TakesVectorsOnEitherSide) {
  const Array matrix = floats({2, 3}, {1, 2, 3, 4, 5, 6});
  const Array row = runNode("MatMul", {floats({2}, {1, 10}), matrix});
  EXPECT_EQ(difference({row}, {floats({3}, {41, 52, 63})}, 1e-6), "");
  const Array column = runNode("MatMul", {matrix, floats({3}, {1, 10, 100})});
  EXPECT_EQ(difference({column}, {floats({2}, {321, 654})}, 1e-6), "");
  const Array dot = runNode("MatMul", {floats({2}, {1, 10}), floats({2}, {3, 4})});
  EXPECT_EQ(difference({dot}, {floats({}, {43})}, 1e-6), "");
}

/// Scales 0.5 * 0.25 / 0.125 = 1 for the first column, twice that for the second.
TEST(MatMul, InInt8SumsExactly) {
  Int8Layer layer;
  layer.weight = {{3, 2}, {1, 4, 2, 5, 3, -6}, {0.25F, 0.5F}, 1};
  const auto run =
      runInt8Layer("MatMul", {{1, 2, 3}, {3, 4, 5, 2, 2, 3}, 0.5F, 2}, layer, {0.125F, -3}, {});
  EXPECT_EQ(run.kernels, "dense_s8");
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{11, -11, 0, -15}));
}

TEST(MatMul, RefusesInnerSizesThatDiffer) {
  EXPECT_EQ(refusalOf("MatMul", {counting({2, 3}), counting({2, 3})}), "matmul.shape");
  EXPECT_EQ(refusalOf("MatMul", {counting({}), counting({2, 3})}), "operator.rank");
}

}  // namespace
}  // namespace mote::tests
