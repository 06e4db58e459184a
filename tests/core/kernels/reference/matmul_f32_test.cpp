// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// matmul_f32 in double, leading dims broadcast.
#include "tests/support/broadcast_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

struct Product {
  Dims32 a;
  Dims32 b;
  Dims32 output;
};

TEST(MatmulF32, MultipliesBroadcastMatrices) {
  Random random(60);
  for (const Product& c :
       {Product{{2, 3}, {3, 4}, {2, 4}}, Product{{1, 7}, {7, 1}, {1, 1}},
        Product{{5, 2, 3}, {5, 3, 4}, {5, 2, 4}}, Product{{5, 2, 3}, {3, 4}, {5, 2, 4}},
        Product{{2, 3}, {6, 3, 4}, {6, 2, 4}}, Product{{2, 1, 2, 3}, {4, 3, 5}, {2, 4, 2, 5}}}) {
    const auto a = random.reals(countOf(c.a), -1.0F, 1.0F);
    const auto b = random.reals(countOf(c.b), -1.0F, 1.0F);
    const Tensor output = emptyTensor(ElementType::Float32, c.output);
    ASSERT_TRUE(
        runKernel(referenceKernel("matmul_f32"), {tensorOf(c.a, a), tensorOf(c.b, b)}, {output})
            .ok());
    const std::int32_t depth = c.a.back();
    for (std::size_t i = 0; i < output.values<float>().size(); ++i) {
      double sum = 0;
      for (std::int32_t k = 0; k < depth; ++k) {
        // The same output element with its row of a and its column of b.
        Dims32 inA = coordinates(c.output, i);
        Dims32 inB = inA;
        inA.back() = k;
        inB[inB.size() - 2] = k;
        Dims32 rowsOfA = c.output;
        rowsOfA.back() = depth;
        Dims32 columnsOfB = c.output;
        columnsOfB[columnsOfB.size() - 2] = depth;
        sum += double{a[broadcastIndex(c.a, rowsOfA, flatIndex(rowsOfA, inA))]} *
               b[broadcastIndex(c.b, columnsOfB, flatIndex(columnsOfB, inB))];
      }
      ASSERT_NEAR(output.values<float>()[i], sum, 1e-5);
    }
  }
}

TEST(MatmulF32, RefusesWhatDoesNotFit) {
  const auto with = [](Dims32 a, Dims32 b, Dims32 output) {
    return runKernel(referenceKernel("matmul_f32"),
                     {emptyTensor(ElementType::Float32, std::move(a)),
                      emptyTensor(ElementType::Float32, std::move(b))},
                     {emptyTensor(ElementType::Float32, std::move(output))})
        .code;
  };
  EXPECT_EQ(with({2, 3}, {4, 4}, {2, 4}), Code::KernelShape);
  EXPECT_EQ(with({2, 3}, {3, 4}, {4, 2}), Code::KernelShape);
  EXPECT_EQ(with({3}, {3, 4}, {4}), Code::KernelShape);
  EXPECT_EQ(with({2, 2, 3}, {3, 3, 4}, {2, 2, 4}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
