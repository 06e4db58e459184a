// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gather_nd by hand, with bad indices.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(GatherNd, TakesElementsAndSlices) {
  const Tensor data = tensorOf<float>({2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7});
  EXPECT_EQ(runReference<float>("gather_nd", kernels::GatherNdParams{0},
                                {data, tensorOf<std::int64_t>({2, 3}, {0, 1, 1, -1, 0, -2})}, {2}),
            (std::vector<float>{3, 4}));
  EXPECT_EQ(runReference<float>("gather_nd", kernels::GatherNdParams{0},
                                {data, tensorOf<std::int32_t>({1, 2, 2}, {1, 0, 0, 1})}, {1, 2, 2}),
            (std::vector<float>{4, 5, 2, 3}));
}

TEST(GatherNd, StaysWithinABatch) {
  const Tensor data = tensorOf<float>({2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 7});
  EXPECT_EQ(runReference<float>("gather_nd", kernels::GatherNdParams{1},
                                {data, tensorOf<std::int64_t>({2, 1}, {1, 0})}, {2, 2}),
            (std::vector<float>{2, 3, 4, 5}));
}

TEST(GatherNd, ReportsIndicesOutOfRange) {
  for (const std::int64_t index : {std::int64_t{2}, std::int64_t{-3}, INT64_MAX, INT64_MIN}) {
    EXPECT_EQ(refusal("gather_nd", kernels::GatherNdParams{0},
                      {emptyTensor(ElementType::Int8, {3, 2}),
                       tensorOf<std::int64_t>({1, 2}, {0, index})},
                      emptyTensor(ElementType::Int8, {1})),
              Code::IndexOutOfRange);
  }
}

TEST(GatherNd, RefusesWhatDoesNotFit) {
  const auto with = [](std::int32_t batch, const Dims32& indices, const Dims32& output) {
    return refusal("gather_nd", kernels::GatherNdParams{batch},
                   {emptyTensor(ElementType::Int8, {3, 2}),
                    tensorOf<std::int32_t>(indices, std::vector<std::int32_t>(countOf(indices)))},
                   emptyTensor(ElementType::Int8, output));
  };
  EXPECT_EQ(with(0, {4, 1}, {4, 2}), Code::Ok);
  EXPECT_EQ(with(0, {4, 1}, {4, 1}), Code::KernelShape);
  EXPECT_EQ(with(0, {4, 3}, {4}), Code::KernelShape) << "deeper than the data";
  EXPECT_EQ(with(1, {4, 1}, {4}), Code::KernelShape) << "batches differ";
  EXPECT_EQ(with(2, {3, 2, 1}, {3, 2}), Code::KernelParams);
  EXPECT_EQ(with(-1, {4, 1}, {4, 2}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
