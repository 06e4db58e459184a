// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// clamp_f32 against double precision.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(ClampF32, FollowsTheReal) {
  expectUnary("clamp_f32", -5.0F, 9.0F, [](double x) { return std::clamp(x, 0.0, 6.0); },
              {0.0F, 6.0F});
}

TEST(ClampF32, HasItsEdges) {
  EXPECT_TRUE(std::isnan(unary("clamp_f32", kNaN)));
}

TEST(ClampF32, RefusesAnEmptyRange) {
  const auto given = [](float a, float b) {
    return refusal("clamp_f32", kernels::UnaryParams{a, b}, {tensorOf<float>({1}, {0})},
                   emptyTensor(ElementType::Float32, {1}));
  };
  EXPECT_EQ(given(1.0F, 0.0F), Code::KernelParams);
  EXPECT_EQ(given(kNaN, 0.0F), Code::KernelParams);
  EXPECT_EQ(given(1.0F, 1.0F), Code::Ok);
}

TEST(ClampF32, RefusesOtherTensors) {
  const kernels::UnaryParams params{0.0F, 1.0F};
  const Tensor out = emptyTensor(ElementType::Float32, {2});
  EXPECT_EQ(refusal("clamp_f32", params, {tensorOf<float>({1}, {0})}, out), Code::KernelShape);
  EXPECT_EQ(refusal("clamp_f32", params, {tensorOf<std::int32_t>({2}, {0, 1})}, out),
            Code::KernelOperand);
  EXPECT_EQ(refusal("clamp_f32", params, {}, out), Code::KernelOperand);
  EXPECT_EQ(runKernel(referenceKernel("clamp_f32"), {tensorOf<float>({2}, {0, 1})}, {out}).code,
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
