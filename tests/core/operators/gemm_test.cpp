// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gemm against ONNX's own cases; int8 against exact integer sums.
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Gemm, GivesWhatOnnxExpects) {
  runCases({"test_gemm_all_attributes", "test_gemm_alpha", "test_gemm_beta",
            "test_gemm_default_matrix_bias", "test_gemm_default_no_bias",
            "test_gemm_default_scalar_bias", "test_gemm_default_single_elem_vector_bias",
            "test_gemm_default_vector_bias", "test_gemm_default_zero_bias", "test_gemm_transposeA",
            "test_gemm_transposeB"});
}

TEST(Gemm, AppliesAlphaWithoutABias) {
  const Array got =
      runNode("Gemm", {floats({1, 2}, {1, 2}), floats({2, 1}, {3, 4})}, {{"alpha", 0.5F}});
  EXPECT_EQ(got.toFloats(), (std::vector<float>{5.5F}));
}

/// Scales 0.5 * 0.25 / 0.125 = 1: the output's steps are the integer sums.
TEST(Gemm, InInt8SumsExactly) {
  for (const std::int64_t transposed : {0, 1}) {
    Int8Layer layer;
    layer.weight = transposed != 0 ? Int8Weight{{2, 3}, {1, 2, 3, 4, 5, -6}, {0.25F}, 0}
                                   : Int8Weight{{3, 2}, {1, 4, 2, 5, 3, -6}, {0.25F}, 1};
    layer.bias = {10, -20};
    const auto run = runInt8Layer("Gemm", {{1, 3}, {3, 4, 5}, 0.5F, 2}, layer, {0.125F, -3},
                                  {{"transB", transposed}});
    EXPECT_EQ(run.kernels, "dense_s8");
    // (1, 2, 3) . (1, 2, 3) + 10 - 3 and (1, 2, 3) . (4, 5, -6) - 20 - 3
    EXPECT_EQ(run.values, (std::vector<std::int8_t>{21, -27}));
  }
}

TEST(Gemm, RefusesInnerSizesThatDiffer) {
  EXPECT_EQ(refusalOf("Gemm", {counting({2, 3}), counting({2, 3})}), "gemm.shape");
  EXPECT_EQ(refusalOf("Gemm", {counting({2, 3}), counting({3, 2}), counting({4})}), "gemm.bias");
}

}  // namespace
}  // namespace mote::tests
