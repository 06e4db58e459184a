// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// reduce_f64 against sums written out.
#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "core/kernels/reduce.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

void expectReduction(kernels::WideReduction operation,
                     const std::function<double(const std::vector<double>&)>& oracle) {
  constexpr std::int32_t kOuter = 2, kCount = 5, kInner = 3;
  const auto reals = Random(5).reals(kOuter * kCount * kInner, -2.0F, 2.0F);
  const std::vector<double> values(reals.begin(), reals.end());
  const auto got = runReference<double>(
      "reduce_f64", kernels::WideReduceParams{kOuter, kCount, kInner, operation},
      {tensorOf<double>({kOuter, kCount, kInner}, values)}, {kOuter, kInner});
  for (std::size_t i = 0; i < got.size(); ++i) {
    std::vector<double> line;
    for (std::size_t c = 0; c < kCount; ++c)
      line.push_back(values[(i / kInner * kCount + c) * kInner + i % kInner]);
    EXPECT_NEAR(got[i], oracle(line), 1e-14) << i;
  }
}

TEST(ReduceF64, FoldsTheMiddleAxis) {
  const auto sum = [](const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 0.0);
  };
  expectReduction(kernels::WideReduction::Sum, sum);
  expectReduction(kernels::WideReduction::Mean,
                  [&](const std::vector<double>& v) { return sum(v) / 5.0; });
  expectReduction(kernels::WideReduction::Max,
                  [](const std::vector<double>& v) { return *std::ranges::max_element(v); });
  expectReduction(kernels::WideReduction::Min,
                  [](const std::vector<double>& v) { return *std::ranges::min_element(v); });
  expectReduction(kernels::WideReduction::Product, [](const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 1.0, std::multiplies());
  });
  expectReduction(kernels::WideReduction::LogSumExp, [](const std::vector<double>& v) {
    return std::log(std::accumulate(v.begin(), v.end(), 0.0,
                                    [](double a, double b) { return a + std::exp(b); }));
  });
}

TEST(ReduceF64, LogSumExpDoesNotOverflow) {
  const kernels::WideReduceParams params{1, 2, 1, kernels::WideReduction::LogSumExp};
  const auto of = [&](double a, double b) {
    return runReference<double>("reduce_f64", params, {tensorOf<double>({2}, {a, b})}, {1})[0];
  };
  EXPECT_DOUBLE_EQ(of(1e4, 1e4), 1e4 + std::log(2.0));
  EXPECT_EQ(of(-INFINITY, -INFINITY), -INFINITY);
}

TEST(ReduceF64, RefusesSplitsAndOperationsThatAreNone) {
  const auto with = [](kernels::WideReduceParams params) {
    return refusal("reduce_f64", params, {tensorOf<double>({2, 3}, std::vector<double>(6))},
                   emptyTensor(ElementType::Float64, {2}));
  };
  EXPECT_EQ(with({2, 3, 1, kernels::WideReduction::Sum}), Code::Ok);
  EXPECT_EQ(with({3, 2, 1, kernels::WideReduction::Sum}), Code::KernelShape);
  EXPECT_EQ(with({2, 2, 1, kernels::WideReduction::Sum}), Code::KernelParams);
  EXPECT_EQ(with({INT32_MAX, INT32_MAX, INT32_MAX, kernels::WideReduction::Sum}),
            Code::KernelParams);
  EXPECT_EQ(with({2, 3, 1, static_cast<kernels::WideReduction>(6)}), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
