// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// average_pool2d_s8 cell by cell.
#include <cmath>
#include <numeric>

#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(AveragePool2dS8, FollowsItsDefinition) {
  Random random(40);
  for (int i = 0; i < 100; ++i) {
    const PoolCase c = randomPool(random);
    const auto input = random.integers<std::int8_t>(c.inputCount(), -128, 127);
    const auto given = runPool<std::int8_t>("average_pool2d_s8", c, input);
    const auto expected =
        poolByDefinition(c, input, [&](const std::vector<double>& cells, std::size_t padded) {
          const std::size_t count = c.params.countsPadding != 0 ? padded : cells.size();
          const double sum = std::accumulate(cells.begin(), cells.end(), 0.0) +
                             static_cast<double>(count - cells.size()) * kZeroPoint;
          // std::round rounds half away from zero, as TFLite's average does.
          return count == 0 ? kZeroPoint : std::round(sum / static_cast<double>(count));
        });
    for (std::size_t e = 0; e < given.size(); ++e) {
      const double clamped = std::clamp(expected[e], double(c.params.quantizedMinimum),
                                        double(c.params.quantizedMaximum));
      ASSERT_EQ(given[e], clamped) << i << " " << e;
    }
  }
}

}  // namespace
}  // namespace mote::tests
