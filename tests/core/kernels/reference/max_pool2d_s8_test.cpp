// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_s8 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dS8, FollowsItsDefinition) {
  Random random(40);
  for (int i = 0; i < 100; ++i) {
    const PoolCase c = randomPool(random);
    const auto input = random.integers<std::int8_t>(c.inputCount(), -128, 127);
    const auto given = runPool<std::int8_t>("max_pool2d_s8", c, input);
    const auto expected =
        poolByDefinition(c, input, [&](const std::vector<double>& cells, std::size_t) {
          return cells.empty() ? -128.0 : *std::max_element(cells.begin(), cells.end());
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
