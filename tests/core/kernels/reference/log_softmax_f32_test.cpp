// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// log_softmax_f32 in double, also for large values.
#include <algorithm>
#include <cmath>

#include "core/kernels/reduce.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(LogSoftmaxF32, FollowsItsDefinition) {
  Random random(52);
  for (const float range : {1.0F, 30.0F, 1000.0F}) {
    const auto x = random.reals(2 * 7 * 3, -range, range);
    const auto y = runReference<float>("log_softmax_f32", kernels::SoftmaxParams{2, 7, 3},
                                       {tensorOf({2, 7, 3}, x)}, {42});
    for (std::size_t i = 0; i < x.size(); ++i) {
      const std::size_t start = i / 21 * 21 + i % 3;
      double largest = -1e9;
      for (std::size_t c = 0; c < 7; ++c) largest = std::max(largest, double{x[start + c * 3]});
      double sum = 0;
      for (std::size_t c = 0; c < 7; ++c) sum += std::exp(x[start + c * 3] - largest);
      const double expected = x[i] - largest - std::log(sum);
      ASSERT_NEAR(y[i], expected, 1e-6 * (1.0 + std::fabs(expected)));
    }
  }
}

}  // namespace
}  // namespace mote::tests
