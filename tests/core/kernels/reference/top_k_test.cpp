// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// top_k against sorting everything.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/kernels/arg.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename T>
void expectBest(const std::vector<T>& values, const kernels::TopKParams& p) {
  const Tensor best = emptyTensor(typeOf<T>(), {p.outer, p.k, p.inner});
  const Tensor places = emptyTensor(ElementType::Int64, {p.outer, p.k, p.inner});
  ASSERT_TRUE(runKernel(referenceKernel("top_k"), p,
                        {tensorOf<T>({p.outer, p.count, p.inner}, values)}, {best, places})
                  .ok());
  for (std::int32_t o = 0; o < p.outer; ++o) {
    for (std::int32_t i = 0; i < p.inner; ++i) {
      const auto at = [&](std::int64_t c, std::int32_t count) {
        return static_cast<std::size_t>((o * count + c) * p.inner + i);
      };
      std::vector<std::int64_t> order(static_cast<std::size_t>(p.count));
      std::iota(order.begin(), order.end(), 0);
      std::ranges::stable_sort(order, [&](std::int64_t a, std::int64_t b) {
        const T left = values[at(a, p.count)];
        const T right = values[at(b, p.count)];
        return p.largest != 0 ? left > right : left < right;
      });
      for (std::int32_t k = 0; k < p.k; ++k) {
        const std::int64_t want = order[static_cast<std::size_t>(k)];
        EXPECT_EQ(places.values<std::int64_t>()[at(k, p.k)], want) << o << i << k;
        EXPECT_EQ(best.values<T>()[at(k, p.k)], values[at(want, p.count)]);
      }
    }
  }
}

TEST(TopK, EqualsSorting) {
  Random random(13);
  for (const std::int32_t k : {1, 3, 9}) {
    for (const std::int32_t largest : {0, 1}) {
      const kernels::TopKParams params{2, 9, 3, k, largest};
      expectBest(random.reals(54, -1.0F, 1.0F), params);
      expectBest(random.integers<std::int32_t>(54, -2, 2), params);
      expectBest(random.integers<std::int64_t>(54, -2, 2), params);
    }
  }
}

TEST(TopK, TakesNansAsTheLargest) {
  const auto places = [](std::int32_t largest) {
    const Tensor best = emptyTensor(ElementType::Float32, {3});
    const Tensor found = emptyTensor(ElementType::Int64, {3});
    EXPECT_TRUE(runKernel(referenceKernel("top_k"),
                          kernels::TopKParams{.count = 3, .k = 3, .largest = largest},
                          {tensorOf<float>({3}, {1.0F, std::nanf(""), INFINITY})}, {best, found})
                    .ok());
    return found.values<std::int64_t>();
  };
  EXPECT_EQ(places(1), (std::vector<std::int64_t>{1, 2, 0}));
  EXPECT_EQ(places(0), (std::vector<std::int64_t>{0, 2, 1}));
}

TEST(TopK, RefusesWhatDoesNotFit) {
  const auto with = [](kernels::TopKParams params, ElementType places) {
    return runKernel(referenceKernel("top_k"), params, {tensorOf<float>({3}, {1, 2, 3})},
                     {emptyTensor(ElementType::Float32, {2}), emptyTensor(places, {2})})
        .code;
  };
  EXPECT_EQ(with({.count = 3, .k = 2}, ElementType::Int64), Code::Ok);
  EXPECT_EQ(with({.count = 3, .k = 2}, ElementType::Int32), Code::KernelOperand);
  EXPECT_EQ(with({.count = 3, .k = 3}, ElementType::Int64), Code::KernelShape);
  EXPECT_EQ(with({.count = 2, .k = 2}, ElementType::Int64), Code::KernelParams);
  EXPECT_EQ(with({.count = 3, .k = 4}, ElementType::Int64), Code::KernelParams);
  EXPECT_EQ(with({.count = 3, .k = 0}, ElementType::Int64), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
