// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sum_f32 in double.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(SumF32, FoldsTheMiddleAxis) {
  expectReduction("sum_f32", [](const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 0.0);
  });
}

TEST(SumF32, RefusesSplitsThatDoNotMatch) {
  const auto with = [](kernels::ReduceParams params, std::vector<std::int32_t> output) {
    return refusal("sum_f32", params, {tensorOf<float>({2, 3}, std::vector<float>(6))},
                   emptyTensor(ElementType::Float32, std::move(output)));
  };
  EXPECT_EQ(with({2, 3, 1}, {2}), Code::Ok);
  EXPECT_EQ(with({2, 3, 1}, {3}), Code::KernelShape);
  EXPECT_EQ(with({3, 3, 1}, {3}), Code::KernelParams);
  EXPECT_EQ(with({-2, -3, 1}, {2}), Code::KernelParams);
  EXPECT_EQ(with({0, 3, 1}, {2}), Code::KernelParams);
  EXPECT_EQ(with({INT32_MAX, INT32_MAX, INT32_MAX}, {2}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
