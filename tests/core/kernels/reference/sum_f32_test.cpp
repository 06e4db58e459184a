// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sum_f32 in double.
#include <algorithm>
#include <cmath>
#include <limits>
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

TEST(SumF32, KeepsTheDigitsOfLongSums) {
  // Added one by one, 0.1 loses its last digits against the growing total.
  constexpr std::int32_t kCount = 1 << 20;
  const std::vector<float> values(kCount, 0.1F);
  const auto got = runReference<float>("sum_f32", kernels::ReduceParams{.count = kCount},
                                       {tensorOf<float>({kCount}, values)}, {1});
  const double want = kCount * static_cast<double>(0.1F);
  EXPECT_NEAR(static_cast<double>(got[0]), want, want * 1e-7);
}

TEST(SumF32, KeepsInfinitiesAndNans) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const auto of = [](const std::vector<float>& values) {
    return runReference<float>("sum_f32", kernels::ReduceParams{.count = 3},
                               {tensorOf<float>({3}, values)}, {1})[0];
  };
  EXPECT_EQ(of({1, kInfinity, 2}), kInfinity);
  EXPECT_EQ(of({-kInfinity, 1, 2}), -kInfinity);
  EXPECT_TRUE(std::isnan(of({kInfinity, -kInfinity, 2})));
  EXPECT_TRUE(std::isnan(of({1, std::nanf(""), 2})));
}

}  // namespace
}  // namespace mote::tests
