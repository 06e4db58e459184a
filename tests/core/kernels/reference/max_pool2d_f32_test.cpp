// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_f32 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dF32, FollowsItsDefinition) {
  Random random(40);
  for (int i = 0; i < 100; ++i) {
    const PoolCase c = randomPool(random);
    const auto input = random.reals(c.inputCount(), -4.0F, 4.0F);
    const auto given = runPool<float>("max_pool2d_f32", c, input);
    const auto expected =
        poolByDefinition(c, input, [&](const std::vector<double>& cells, std::size_t) {
          return cells.empty() ? -std::numeric_limits<double>::infinity()
                               : *std::max_element(cells.begin(), cells.end());
        });
    for (std::size_t e = 0; e < given.size(); ++e) {
      const double clamped =
          std::clamp(expected[e], double{c.params.minimum}, double{c.params.maximum});
      ASSERT_FLOAT_EQ(given[e], static_cast<float>(clamped)) << i << " " << e;
    }
  }
}

TEST(MaxPool2dF32, RefusesParametersOutOfRange) {
  const auto with = [](auto change) {
    PoolCase c;
    c.inputH = c.inputW = c.outputH = c.outputW = 2;
    change(c.params);
    return refusal("max_pool2d_f32", c.params, {tensorOf<float>({1, 2, 2, 1}, {1, 2, 3, 4})},
                   emptyTensor(ElementType::Float32, {1, 2, 2, 1}));
  };
  using P = kernels::Pool2dParams;
  EXPECT_EQ(with([](P&) {}), Code::Ok);
  EXPECT_EQ(with([](P& p) { p.kernelH = 0; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.kernelH = p.kernelW = 4096; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.strideW = -1; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.padBottom = -1; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.padRight = INT32_MAX; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.dilationH = INT32_MAX; }), Code::KernelParams);
  EXPECT_EQ(with([](P& p) { p.minimum = 1.0F, p.maximum = 0.0F; }), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
