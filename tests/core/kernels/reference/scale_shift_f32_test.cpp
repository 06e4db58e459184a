// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scale_shift_f32 by hand.
#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(ScaleShiftF32, WorksByChannel) {
  const auto y = runReference<float>("scale_shift_f32", kernels::BinaryParams{0.0F, 50.0F},
                                     {tensorOf<float>({3, 2}, {1, 2, 3, 4, 5, 6}),
                                      tensorOf<float>({2}, {10, -1}), tensorOf<float>({2}, {1, 5})},
                                     {3, 2});
  EXPECT_EQ(y, (std::vector<float>{11, 3, 31, 1, 50, 0}));
}

TEST(ScaleShiftF32, RefusesOtherChannelCounts) {
  EXPECT_EQ(refusal("scale_shift_f32", kernels::BinaryParams{0.0F, 1.0F},
                    {tensorOf<float>({1, 2}, {1, 2}), tensorOf<float>({2}, {1, 2}),
                     tensorOf<float>({1}, {1})},
                    emptyTensor(ElementType::Float32, {1, 2})),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
