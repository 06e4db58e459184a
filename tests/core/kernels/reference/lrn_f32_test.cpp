// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lrn_f32 by hand: windows at the edges are cut off.
#include <gmock/gmock.h>

#include <cmath>

#include "core/kernels/normalize.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(LrnF32, SumsOverNeighbouringChannels) {
  const kernels::LrnParams params{.size = 3, .alpha = 0.3F, .beta = 0.5F, .bias = 2.0F};
  const auto got = runReference<float>("lrn_f32", params,
                                       {tensorOf<float>({2, 3}, {1, 2, 3, 4, 0, -1})}, {2, 3});
  const auto want = [](float x, float squares) { return x / std::sqrt(2.0F + 0.1F * squares); };
  EXPECT_THAT(got, testing::Pointwise(testing::FloatNear(1e-6F),
                                      std::vector<float>{want(1, 5), want(2, 14), want(3, 13),
                                                         want(4, 16), want(0, 17), want(-1, 1)}));
}

TEST(LrnF32, TakesOneMoreChannelBehindForEvenSizes) {
  const kernels::LrnParams params{.size = 2, .alpha = 2.0F, .beta = 1.0F, .bias = 0.0F};
  const auto got = runReference<float>("lrn_f32", params, {tensorOf<float>({2}, {1, 2})}, {2});
  EXPECT_THAT(got, testing::ElementsAre(1.0F / 5.0F, 2.0F / 4.0F));
}

TEST(LrnF32, RefusesAnEmptyWindow) {
  EXPECT_EQ(refusal("lrn_f32", kernels::LrnParams{.size = 0}, {tensorOf<float>({2}, {1, 2})},
                    emptyTensor(ElementType::Float32, {2})),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
