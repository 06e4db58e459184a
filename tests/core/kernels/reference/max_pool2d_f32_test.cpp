// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_pool2d_f32 cell by cell.
#include "tests/support/pool_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxPool2dF32, FollowsItsDefinition) {
  expectLargest<float>("max_pool2d_f32");
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
