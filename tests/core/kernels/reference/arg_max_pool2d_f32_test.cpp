// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// arg_max_pool2d_f32: the places it finds hold the largest values, in order of channels first.
#include "core/kernels/pool2d.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ArgMaxPool2dF32, FindsTheLargestOfEachWindow) {
  constexpr std::int32_t kN = 2, kH = 5, kW = 6, kC = 3, kOh = 3, kOw = 4;
  const kernels::Pool2dParams params{.kernelH = 2,
                                     .kernelW = 3,
                                     .strideH = 2,
                                     .strideW = 2,
                                     .dilationH = 2,
                                     .dilationW = 1,
                                     .padTop = 1,
                                     .padLeft = 2};
  const auto values = Random(3).reals(kN * kH * kW * kC, -1.0F, 1.0F);
  const auto at = [&](std::int32_t n, std::int32_t y, std::int32_t x, std::int32_t c) {
    return values[static_cast<std::size_t>(((n * kH + y) * kW + x) * kC + c)];
  };
  const auto got =
      runReference<std::int64_t>("arg_max_pool2d_f32", params,
                                 {tensorOf<float>({kN, kH, kW, kC}, values)}, {kN, kOh, kOw, kC});
  std::size_t i = 0;
  for (std::int32_t n = 0; n < kN; ++n)
    for (std::int32_t oy = 0; oy < kOh; ++oy)
      for (std::int32_t ox = 0; ox < kOw; ++ox)
        for (std::int32_t c = 0; c < kC; ++c) {
          float largest = -2.0F;
          std::int64_t place = -1;
          for (std::int32_t ky = 0; ky < 2; ++ky)
            for (std::int32_t kx = 0; kx < 3; ++kx) {
              const std::int32_t y = oy * 2 + ky * 2 - 1;
              const std::int32_t x = ox * 2 + kx - 2;
              if (y < 0 || y >= kH || x < 0 || x >= kW || at(n, y, x, c) <= largest) continue;
              largest = at(n, y, x, c);
              place = ((n * kC + c) * kH + y) * kW + x;
            }
          EXPECT_EQ(got[i++], place) << n << ' ' << oy << ' ' << ox << ' ' << c;
        }
}

TEST(ArgMaxPool2dF32, TakesTheFirstOfEqualsAndPassesNans) {
  const kernels::Pool2dParams params{.kernelW = 3};
  const auto of = [&](std::vector<float> row) {
    return runReference<std::int64_t>("arg_max_pool2d_f32", params,
                                      {tensorOf<float>({1, 1, 3, 1}, row)}, {1, 1, 1, 1})[0];
  };
  EXPECT_EQ(of({1, 2, 2}), 1);
  EXPECT_EQ(of({std::nanf(""), -1, -2}), 1);
}

TEST(ArgMaxPool2dF32, RefusesWindowsAndTypesThatDoNotFit) {
  const auto with = [](kernels::Pool2dParams params, ElementType type) {
    return refusal("arg_max_pool2d_f32", params,
                   {tensorOf<float>({1, 1, 3, 1}, std::vector<float>(3))},
                   emptyTensor(type, {1, 1, 3, 1}));
  };
  EXPECT_EQ(with({}, ElementType::Int64), Code::Ok);
  EXPECT_EQ(with({}, ElementType::Float32), Code::KernelOperand);
  EXPECT_EQ(with({.kernelW = 0}, ElementType::Int64), Code::KernelParams);
  EXPECT_EQ(with({.padLeft = -1}, ElementType::Int64), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
