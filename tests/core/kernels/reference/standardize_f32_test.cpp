// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// standardize_f32 against double precision.
#include <gmock/gmock.h>

#include <cmath>

#include "core/kernels/normalize.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(StandardizeF32, GivesMeanZeroAndVarianceOne) {
  const std::vector<float> values = {1, 10, 2, 20, 6, 60, 3, 30};
  const auto got = runReference<float>("standardize_f32",
                                       kernels::NormParams{.count = 4, .inner = 2, .epsilon = 0.5F},
                                       {tensorOf<float>({4, 2}, values)}, {4, 2});
  for (std::size_t column = 0; column < 2; ++column) {
    double mean = 0;
    double variance = 0;
    for (std::size_t i = 0; i < 4; ++i) mean += static_cast<double>(values[i * 2 + column]) / 4;
    for (std::size_t i = 0; i < 4; ++i)
      variance += std::pow(static_cast<double>(values[i * 2 + column]) - mean, 2) / 4;
    for (std::size_t i = 0; i < 4; ++i) {
      const double want =
          (static_cast<double>(values[i * 2 + column]) - mean) / std::sqrt(variance + 0.5);
      EXPECT_NEAR(static_cast<double>(got[i * 2 + column]), want, 1e-6);
    }
  }
}

TEST(StandardizeF32, RefusesANegativeEpsilon) {
  EXPECT_EQ(refusal("standardize_f32", kernels::NormParams{.count = 2, .epsilon = -1.0F},
                    {tensorOf<float>({2}, {1, 2})}, emptyTensor(ElementType::Float32, {2})),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
