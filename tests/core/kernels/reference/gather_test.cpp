// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// gather by hand, with bad indices.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Gather, TakesSlicesAlongAnyAxis) {
  const Tensor data = tensorOf<float>({2, 3}, {1, 2, 3, 4, 5, 6});
  EXPECT_EQ(runReference<float>("gather", kernels::GatherParams{0},
                                {data, tensorOf<std::int64_t>({3}, {1, 0, -1})}, {3, 3}),
            (std::vector<float>{4, 5, 6, 1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(runReference<float>("gather", kernels::GatherParams{1},
                                {data, tensorOf<std::int32_t>({2, 1}, {2, -3})}, {2, 2, 1}),
            (std::vector<float>{3, 1, 6, 4}));
}

TEST(Gather, ReportsIndicesOutOfRange) {
  for (const std::int64_t index : {std::int64_t{3}, std::int64_t{-4}, INT64_MAX, INT64_MIN}) {
    EXPECT_EQ(
        refusal("gather", kernels::GatherParams{0},
                {emptyTensor(ElementType::Int8, {3, 2}), tensorOf<std::int64_t>({1}, {index})},
                emptyTensor(ElementType::Int8, {1, 2})),
        Code::IndexOutOfRange);
  }
}

TEST(Gather, RefusesWhatDoesNotFit) {
  const auto with = [](std::int32_t axis, const Tensor& indices, Dims32 output) {
    return refusal("gather", kernels::GatherParams{axis},
                   {emptyTensor(ElementType::Int8, {3, 2}), indices},
                   emptyTensor(ElementType::Int8, std::move(output)));
  };
  EXPECT_EQ(with(2, tensorOf<std::int32_t>({1}, {0}), {1, 2}), Code::KernelParams);
  EXPECT_EQ(with(0, tensorOf<float>({1}, {0}), {1, 2}), Code::KernelOperand);
  EXPECT_EQ(with(0, tensorOf<std::int32_t>({1}, {0}), {1, 3}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
