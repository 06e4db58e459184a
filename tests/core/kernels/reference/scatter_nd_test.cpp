// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scatter_nd by hand: replaced and combined slices, bad indices.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ScatterNd, ReplacesElementsAndSlices) {
  const Tensor data = tensorOf<float>({2, 2}, {1, 2, 3, 4});
  EXPECT_EQ(runReference<float>("scatter_nd", kernels::ScatterParams{},
                                {data, tensorOf<std::int64_t>({2, 2}, {0, 1, -1, 0}),
                                 tensorOf<float>({2}, {10, 20})},
                                {2, 2}),
            (std::vector<float>{1, 10, 20, 4}));
  EXPECT_EQ(
      runReference<float>(
          "scatter_nd", kernels::ScatterParams{},
          {data, tensorOf<std::int32_t>({1, 1}, {1}), tensorOf<float>({1, 2}, {10, 20})}, {2, 2}),
      (std::vector<float>{1, 2, 10, 20}));
}

TEST(ScatterNd, CombinesEveryUpdate) {
  const auto with = [](kernels::ScatterReduction reduction) {
    return runReference<std::int64_t>(
        "scatter_nd", kernels::ScatterParams{.reduction = reduction},
        {tensorOf<std::int64_t>({2}, {3, 4}), tensorOf<std::int64_t>({2, 1}, {0, 0}),
         tensorOf<std::int64_t>({2}, {2, 5})},
        {2});
  };
  EXPECT_EQ(with(kernels::ScatterReduction::None), (std::vector<std::int64_t>{5, 4}));
  EXPECT_EQ(with(kernels::ScatterReduction::Add), (std::vector<std::int64_t>{10, 4}));
  EXPECT_EQ(with(kernels::ScatterReduction::Mul), (std::vector<std::int64_t>{30, 4}));
}

TEST(ScatterNd, ReportsIndicesOutOfRange) {
  EXPECT_EQ(refusal("scatter_nd", kernels::ScatterParams{},
                    {emptyTensor(ElementType::Int8, {3}), tensorOf<std::int64_t>({1, 1}, {3}),
                     emptyTensor(ElementType::Int8, {1})},
                    emptyTensor(ElementType::Int8, {3})),
            Code::IndexOutOfRange);
}

TEST(ScatterNd, RefusesWhatDoesNotFit) {
  const auto with = [](const Dims32& indices, const Dims32& updates, const Dims32& output) {
    return refusal("scatter_nd", kernels::ScatterParams{},
                   {emptyTensor(ElementType::Int8, {3, 2}),
                    tensorOf<std::int32_t>(indices, std::vector<std::int32_t>(countOf(indices))),
                    emptyTensor(ElementType::Int8, updates)},
                   emptyTensor(ElementType::Int8, output));
  };
  EXPECT_EQ(with({4, 1}, {4, 2}, {3, 2}), Code::Ok);
  EXPECT_EQ(with({4, 1}, {4, 1}, {3, 2}), Code::KernelShape);
  EXPECT_EQ(with({4, 3}, {4}, {3, 2}), Code::KernelShape);
  EXPECT_EQ(with({4, 1}, {4, 2}, {2, 3}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
