// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_s16 cell by cell.
#include <cmath>

#include <numeric>

#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dS16, FollowsItsDefinition) {
  Random random(162);
  for (int i = 0; i < 100; ++i) {
    PoolCase c = randomPool(random);
    c.params.quantizedMinimum *= 200;
    c.params.quantizedMaximum *= 200;
    const auto input = random.integers<std::int16_t>(c.inputCount(), -32768, 32767);
    const auto given = runPool<std::int16_t>("max_pool2d_s16", c, input);
    const auto expected =
        poolByDefinition(c, input, [](const std::vector<double>& cells, std::size_t) {
          return cells.empty() ? -32768.0 : *std::max_element(cells.begin(), cells.end());
        });
    for (std::size_t e = 0; e < given.size(); ++e) {
      const double clamped = std::clamp(expected[e], double(c.params.quantizedMinimum),
                                        double(c.params.quantizedMaximum));
      ASSERT_EQ(given[e], clamped) << i << " " << e;
    }
  }
}

TEST(MaxPool2dS16, RefusesMoreCellsThanASumHolds) {
  kernels::Pool2dParams p;
  p.kernelH = p.kernelW = 200;
  const Tensor x = emptyTensor(ElementType::Int16, {1, 1, 1, 1});
  EXPECT_EQ(refusal("max_pool2d_s16", p, {x}, emptyTensor(ElementType::Int16, {1, 1, 1, 1})),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
