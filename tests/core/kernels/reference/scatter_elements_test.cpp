// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scatter_elements by hand: replaced and combined elements, bad indices.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ScatterElements, ReplacesAlongEitherAxis) {
  const Tensor data = tensorOf<float>({2, 3}, {1, 2, 3, 4, 5, 6});
  const Tensor updates = tensorOf<float>({1, 2}, {10, 20});
  EXPECT_EQ(runReference<float>("scatter_elements", kernels::ScatterParams{.axis = 0},
                                {data, tensorOf<std::int64_t>({1, 2}, {1, -2}), updates}, {2, 3}),
            (std::vector<float>{1, 20, 3, 10, 5, 6}));
  EXPECT_EQ(runReference<float>("scatter_elements", kernels::ScatterParams{.axis = 1},
                                {data, tensorOf<std::int32_t>({1, 2}, {2, -3}), updates}, {2, 3}),
            (std::vector<float>{20, 2, 10, 4, 5, 6}));
}

TEST(ScatterElements, CombinesEveryUpdate) {
  const auto with = [](kernels::ScatterReduction reduction) {
    return runReference<std::int32_t>(
        "scatter_elements", kernels::ScatterParams{.reduction = reduction},
        {tensorOf<std::int32_t>({2}, {3, INT32_MAX}), tensorOf<std::int64_t>({3}, {0, 0, 1}),
         tensorOf<std::int32_t>({3}, {2, 5, 1})},
        {2});
  };
  EXPECT_EQ(with(kernels::ScatterReduction::Add), (std::vector<std::int32_t>{10, INT32_MIN}))
      << "wraps";
  EXPECT_EQ(with(kernels::ScatterReduction::Mul), (std::vector<std::int32_t>{30, INT32_MAX}));
  EXPECT_EQ(with(kernels::ScatterReduction::Max), (std::vector<std::int32_t>{5, INT32_MAX}));
  EXPECT_EQ(with(kernels::ScatterReduction::Min), (std::vector<std::int32_t>{2, 1}));
}

TEST(ScatterElements, ReportsIndicesOutOfRange) {
  for (const std::int64_t index : {std::int64_t{3}, std::int64_t{-4}, INT64_MAX, INT64_MIN}) {
    EXPECT_EQ(refusal("scatter_elements", kernels::ScatterParams{},
                      {emptyTensor(ElementType::Int8, {3}), tensorOf<std::int64_t>({1}, {index}),
                       emptyTensor(ElementType::Int8, {1})},
                      emptyTensor(ElementType::Int8, {3})),
              Code::IndexOutOfRange);
  }
}

TEST(ScatterElements, RefusesWhatDoesNotFit) {
  const auto with = [](kernels::ScatterParams params, const Dims32& indices,
                       const Dims32& updates) {
    return refusal("scatter_elements", params,
                   {emptyTensor(ElementType::Int8, {3, 2}),
                    tensorOf<std::int32_t>(indices, std::vector<std::int32_t>(countOf(indices))),
                    emptyTensor(ElementType::Int8, updates)},
                   emptyTensor(ElementType::Int8, {3, 2}));
  };
  EXPECT_EQ(with({}, {4, 2}, {4, 2}), Code::Ok);
  EXPECT_EQ(with({}, {4, 2}, {4, 1}), Code::KernelShape);
  EXPECT_EQ(with({}, {4, 3}, {4, 3}), Code::KernelShape);
  EXPECT_EQ(with({.axis = 2}, {4, 2}, {4, 2}), Code::KernelParams);
  EXPECT_EQ(with({.reduction = static_cast<kernels::ScatterReduction>(5)}, {4, 2}, {4, 2}),
            Code::KernelParams);
  EXPECT_EQ(with({.reduction = kernels::ScatterReduction::Add}, {4, 2}, {4, 2}),
            Code::KernelOperand)
      << "int8";
}

}  // namespace
}  // namespace mote::tests
