// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pad_reflect on two axes; it cannot reach beyond the mirror image.
#include <gmock/gmock.h>

#include "core/kernels/movement.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(PadReflect, MirrorsAtTheOutermostElements) {
  const auto got = runReference<float>("pad_reflect", kernels::PadParams{.before = {1, 2}},
                                       {tensorOf<float>({2, 3}, {1, 2, 3, 4, 5, 6})}, {3, 6});
  EXPECT_THAT(got, testing::ElementsAre(6, 5, 4, 5, 6, 5, 3, 2, 1, 2, 3, 2, 6, 5, 4, 5, 6, 5));
}

TEST(PadReflect, RefusesToReachTooFar) {
  const auto input = tensorOf<float>({2}, {1, 2});
  EXPECT_EQ(refusal("pad_reflect", kernels::PadParams{.before = {2}}, {input},
                    emptyTensor(ElementType::Float32, {4})),
            Code::KernelParams);
  EXPECT_EQ(
      refusal("pad_reflect", kernels::PadParams{}, {input}, emptyTensor(ElementType::Float32, {4})),
      Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
