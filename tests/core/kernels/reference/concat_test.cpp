// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// concat by hand.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Concat, JoinsAlongAnyAxis) {
  const Tensor a = tensorOf<float>({2, 2}, {1, 2, 3, 4});
  const Tensor b = tensorOf<float>({2, 1}, {5, 6});
  EXPECT_EQ(runReference<float>("concat", kernels::ConcatParams{1}, {a, b, a}, {2, 5}),
            (std::vector<float>{1, 2, 5, 1, 2, 3, 4, 6, 3, 4}));
  EXPECT_EQ(runReference<float>("concat", kernels::ConcatParams{0}, {a, a}, {4, 2}),
            (std::vector<float>{1, 2, 3, 4, 1, 2, 3, 4}));
}

TEST(Concat, RefusesWhatDoesNotFit) {
  const Tensor a = emptyTensor(ElementType::Float32, {2, 2});
  const auto with = [](std::int32_t axis, const std::vector<Tensor>& inputs, Dims32 output) {
    return refusal("concat", kernels::ConcatParams{axis}, inputs,
                   emptyTensor(ElementType::Float32, std::move(output)));
  };
  EXPECT_EQ(with(1, {a, a}, {2, 5}), Code::KernelShape);
  EXPECT_EQ(with(0, {a, emptyTensor(ElementType::Float32, {2, 3})}, {4, 2}), Code::KernelShape);
  EXPECT_EQ(with(2, {a, a}, {4, 2}), Code::KernelParams);
  EXPECT_EQ(with(0, {a, Tensor{}}, {4, 2}), Code::KernelOperand);
  EXPECT_EQ(with(0, {}, {4, 2}), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
