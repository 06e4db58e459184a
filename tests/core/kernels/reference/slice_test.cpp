// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// slice forwards and backwards, by hand.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Slice, StepsThroughEachAxis) {
  std::vector<float> x(12);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i);
  const Tensor input = tensorOf({3, 4}, x);
  const auto with = [&](std::int32_t row, std::int32_t rowStep, std::int32_t column,
                        std::int32_t columnStep, Dims32 dims) {
    kernels::SliceParams params{{row, column}, {rowStep, columnStep}};
    return runReference<float>("slice", params, {input}, dims);
  };
  EXPECT_EQ(with(0, 1, 1, 2, {3, 2}), (std::vector<float>{1, 3, 5, 7, 9, 11}));
  EXPECT_EQ(with(2, -2, 3, -1, {2, 3}), (std::vector<float>{11, 10, 9, 3, 2, 1}));
  EXPECT_EQ(with(1, 0, 0, 1, {1, 4}), (std::vector<float>{4, 5, 6, 7}));
}

TEST(Slice, RefusesToLeaveTheInput) {
  const auto with = [](std::int32_t start, std::int32_t step, std::int32_t size) {
    return refusal("slice", kernels::SliceParams{{start}, {step}},
                   {emptyTensor(ElementType::Float32, {4})},
                   emptyTensor(ElementType::Float32, {size}));
  };
  EXPECT_EQ(with(3, -1, 4), Code::Ok);
  EXPECT_EQ(with(4, 1, 1), Code::KernelParams);
  EXPECT_EQ(with(-1, 1, 1), Code::KernelParams);
  EXPECT_EQ(with(2, 1, 3), Code::KernelShape);
  EXPECT_EQ(with(0, -1, 2), Code::KernelShape);
  EXPECT_EQ(with(0, INT32_MAX, 3), Code::KernelShape);
  EXPECT_EQ(with(0, INT32_MIN, 3), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
