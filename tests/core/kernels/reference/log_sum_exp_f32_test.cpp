// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// log_sum_exp_f32 against double precision; large values must not overflow.
#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "core/kernels/reduce.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(LogSumExpF32, EqualsDoublePrecision) {
  const std::vector<float> values = {0.5F, -1.0F, 2.0F, 0.25F, 3.0F, -4.0F};
  const auto got =
      runReference<float>("log_sum_exp_f32", kernels::ReduceParams{.outer = 2, .count = 3},
                          {tensorOf<float>({2, 3}, values)}, {2});
  for (std::size_t row = 0; row < 2; ++row) {
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i) sum += std::exp(static_cast<double>(values[row * 3 + i]));
    EXPECT_NEAR(static_cast<double>(got[row]), std::log(sum), 1e-6);
  }
}

TEST(LogSumExpF32, NeitherOverflowsNorLosesInfinities) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  const auto run = [](const std::vector<float>& values) {
    return runReference<float>("log_sum_exp_f32", kernels::ReduceParams{.count = 2},
                               {tensorOf<float>({2}, values)}, {1})[0];
  };
  EXPECT_FLOAT_EQ(run({1000.0F, 1000.0F}), 1000.0F + std::log(2.0F));
  EXPECT_FLOAT_EQ(run({-1000.0F, -1000.0F}), -1000.0F + std::log(2.0F));
  EXPECT_EQ(run({kInfinity, 0.0F}), kInfinity);
  EXPECT_EQ(run({-kInfinity, -kInfinity}), -kInfinity);
}

}  // namespace
}  // namespace mote::tests
