// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// add for floats and integers, over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(Add, FollowsArithmetic) {
  expectBinary(
      "add", [](float a, float b) { return a + b; },
      [](std::int64_t a, std::int64_t b) {
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) +
                                         static_cast<std::uint64_t>(b));
      });
}

TEST(Add, ClampsFloats) {
  expectBinaryClamps("add", 0.75F, 0.75F, 1.0F);
}

TEST(Add, RefusesTensorsThatDoNotFit) {
  const Tensor floats = tensorOf<float>({2, 3}, std::vector<float>(6));
  const Tensor out = emptyTensor(ElementType::Float32, {2, 3});
  const auto with = [&](const Tensor& second) {
    return refusal("add", kUnclamped, {floats, second}, out);
  };
  EXPECT_EQ(with(tensorOf<float>({2}, {1, 2})), Code::KernelShape);
  EXPECT_EQ(with(tensorOf<float>({1, 2, 3}, std::vector<float>(6))), Code::KernelShape);
  EXPECT_EQ(with(tensorOf<std::int32_t>({3}, {1, 2, 3})), Code::KernelOperand);
  const Tensor bytes = tensorOf<std::int8_t>({1}, {1});
  EXPECT_EQ(refusal("add", kUnclamped, {bytes, bytes}, emptyTensor(ElementType::Int8, {1})),
            Code::KernelOperand);
  EXPECT_EQ(refusal("add", kernels::BinaryParams{kNaN, 1.0F}, {floats, floats}, out),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
