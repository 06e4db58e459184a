// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pad_edge on two axes and on bytes.
#include <gmock/gmock.h>

#include "core/kernels/movement.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(PadEdge, RepeatsTheOutermostElements) {
  const auto got = runReference<float>("pad_edge", kernels::PadParams{.before = {1, 2}},
                                       {tensorOf<float>({2, 2}, {1, 2, 3, 4})}, {3, 5});
  EXPECT_THAT(got, testing::ElementsAre(1, 1, 1, 2, 2, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4));
}

TEST(PadEdge, MovesBytes) {
  const auto got = runReference<std::int8_t>("pad_edge", kernels::PadParams{.before = {2}},
                                             {tensorOf<std::int8_t>({2}, {-7, 9})}, {5});
  EXPECT_THAT(got, testing::ElementsAre(-7, -7, -7, 9, 9));
}

TEST(PadEdge, RefusesAnOutputThatIsTooSmall) {
  EXPECT_EQ(refusal("pad_edge", kernels::PadParams{.before = {2}}, {tensorOf<float>({2}, {1, 2})},
                    emptyTensor(ElementType::Float32, {3})),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
