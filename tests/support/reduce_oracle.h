// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reductions of the middle of [outer, count, inner] by a function of doubles; and of integers, for
// results worked out by hand.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/kernels/reduce.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

template <typename Real>
void expectReduction(std::string_view kernel, const Real& real) {
  Random random(50);
  for (const kernels::ReduceParams& p :
       {kernels::ReduceParams{1, 1, 1}, kernels::ReduceParams{3, 5, 1},
        kernels::ReduceParams{1, 6, 4}, kernels::ReduceParams{2, 7, 3}}) {
    const auto x = random.reals(static_cast<std::size_t>(p.outer * p.count * p.inner), -2.0F, 2.0F);
    const auto y = runReference<float>(kernel, p, {tensorOf({p.outer, p.count, p.inner}, x)},
                                       {p.outer, p.inner});
    for (std::int32_t i = 0; i < p.outer * p.inner; ++i) {
      std::vector<double> values;
      for (std::int32_t c = 0; c < p.count; ++c) {
        values.push_back(
            x[static_cast<std::size_t>((i / p.inner * p.count + c) * p.inner + i % p.inner)]);
      }
      const double expected = real(values);
      ASSERT_NEAR(y[static_cast<std::size_t>(i)], expected, 1e-5 * (1.0 + std::fabs(expected)));
    }
  }
}

/// The middle axis of [2, 3, 2]: {1, 2}, {3, 4}, {5, -6} and {7, 8}, {9, 10}, {11, 12}.
inline std::vector<std::int64_t> foldedMiddle(std::string_view kernel) {
  const auto input = tensorOf<std::int64_t>({2, 3, 2}, {1, 2, 3, 4, 5, -6, 7, 8, 9, 10, 11, 12});
  return runReference<std::int64_t>(
      kernel, kernels::ReduceParams{.outer = 2, .count = 3, .inner = 2}, {input}, {2, 2});
}

inline std::int64_t foldedPair(std::string_view kernel, std::int64_t first, std::int64_t second) {
  return runReference<std::int64_t>(kernel, kernels::ReduceParams{.count = 2},
                                    {tensorOf<std::int64_t>({2}, {first, second})}, {1})[0];
}

/// What check() of a kernel of int64 says to floats.
inline Code refusalOfFloats(std::string_view kernel) {
  return refusal(kernel, kernels::ReduceParams{.count = 2}, {tensorOf<float>({2}, {1, 2})},
                 emptyTensor(ElementType::Int64, {1}));
}

/// softmax_f32 and log_softmax_f32 over the middle of [2, 7, 3], from small to huge values;
/// real(x less the largest, sum of all such exponentials) within 1e-6 relative to 1 and itself.
template <typename Real>
void expectSoftmax(std::string_view kernel, const Real& real) {
  Random random(52);
  for (const float range : {1.0F, 30.0F, 1000.0F}) {
    const auto x = random.reals(2 * 7 * 3, -range, range);
    const auto y = runReference<float>(kernel, kernels::SoftmaxParams{2, 7, 3},
                                       {tensorOf({2, 7, 3}, x)}, {42});
    for (std::size_t i = 0; i < x.size(); ++i) {
      const std::size_t start = i / 21 * 21 + i % 3;
      double largest = -1e9;
      for (std::size_t c = 0; c < 7; ++c) largest = std::max(largest, double{x[start + c * 3]});
      double sum = 0;
      for (std::size_t c = 0; c < 7; ++c) sum += std::exp(x[start + c * 3] - largest);
      const double expected = real(x[i] - largest, sum);
      ASSERT_NEAR(y[i], expected, 1e-6 * std::max(1.0, std::fabs(expected)));
    }
  }
}

}  // namespace mote::tests
