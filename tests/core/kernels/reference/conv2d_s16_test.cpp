// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_s16 against its definition in wide integers: to the bit.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(Conv2dS16, FollowsItsDefinition) {
  expectInt16Layers("conv2d_s16", LayerShape::Conv, 151);
}

/// 3 * 20000 - 2 * 30000 + 7 = 7 and 3 * 32767 + 2 * 32767 + 7 = 163842, times 0.75 and 0.5.
TEST(Conv2dS16, ByHand) {
  const kernels::Conv2dParams p{.quantizedMinimum = -32768, .quantizedMaximum = 32767};
  const auto output = runReference<std::int16_t>(
      "conv2d_s16", p,
      {tensorOf<std::int16_t>({1, 1, 2, 2}, {20000, -30000, 32767, 32767}),
       tensorOf<std::int8_t>({2, 1, 1, 2}, {3, 2, -1, 0}), tensorOf<std::int32_t>({2}, {7, 1}),
       tensorOf<std::int32_t>({2}, {3 << 29, 1 << 30}).asConstant(),
       tensorOf<std::int8_t>({2}, {0, 0}).asConstant()},
      {1, 1, 2, 2});
  // 5.25, -9999.5 (ties go up), 122881.5 (too much) and -16383.
  EXPECT_EQ(output, (std::vector<std::int16_t>{5, -9999, 32767, -16383}));
}

TEST(Conv2dS16, RefusesZeroPointsAndLongShifts) {
  const Tensor x = emptyTensor(ElementType::Int16, {1, 1, 1, 1});
  const Tensor y = emptyTensor(ElementType::Int16, {1, 1, 1, 1});
  const auto say = [&](std::int32_t zero, std::int8_t shift, std::int32_t most) {
    const kernels::Conv2dParams p{.quantizedMinimum = -32768, .quantizedMaximum = most};
    return refusal("conv2d_s16", p,
                   {Tensor(x).quantized(1.0F, zero), emptyTensor(ElementType::Int8, {1, 1, 1, 1}),
                    Tensor{}, tensorOf<std::int32_t>({1}, {1 << 30}).asConstant(),
                    tensorOf<std::int8_t>({1}, {shift}).asConstant()},
                   y);
  };
  EXPECT_EQ(say(0, 7, 32767), Code::Ok);
  EXPECT_EQ(say(1, 7, 32767), Code::KernelOperand);
  EXPECT_EQ(say(0, 8, 32767), Code::KernelParams);
  EXPECT_EQ(say(0, 7, 32768), Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
