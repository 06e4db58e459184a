// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// average_pool2d_f32 cell by cell.
#include <cmath>
#include <numeric>

#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(AveragePool2dF32, FollowsItsDefinition) {
  Random random(40);
  for (int i = 0; i < 100; ++i) {
    const PoolCase c = randomPool(random);
    const auto input = random.reals(c.inputCount(), -4.0F, 4.0F);
    const auto given = runPool<float>("average_pool2d_f32", c, input);
    const auto expected =
        poolByDefinition(c, input, [&](const std::vector<double>& cells, std::size_t padded) {
          const auto count =
              static_cast<double>(c.params.countsPadding != 0 ? padded : cells.size());
          return count == 0 ? 0.0 : std::accumulate(cells.begin(), cells.end(), 0.0) / count;
        });
    for (std::size_t e = 0; e < given.size(); ++e) {
      const double clamped =
          std::clamp(expected[e], double{c.params.minimum}, double{c.params.maximum});
      ASSERT_NEAR(given[e], clamped, 1e-5) << i << " " << e;
    }
  }
}

}  // namespace
}  // namespace mote::tests
