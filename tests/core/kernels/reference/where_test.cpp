// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// where element by element.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Where, ChoosesByTheCondition) {
  const Tensor condition = emptyTensor(ElementType::Bool, {2, 1});
  const std::uint8_t bits[] = {1, 0};
  std::memcpy(condition.bytes.get(), bits, 2);
  const Tensor output = emptyTensor(ElementType::Float32, {2, 3});
  ASSERT_TRUE(runKernel(referenceKernel("where"),
                        {condition, tensorOf<float>({3}, {1, 2, 3}), tensorOf<float>({}, {9})},
                        {output})
                  .ok());
  EXPECT_EQ(output.values<float>(), (std::vector<float>{1, 2, 3, 9, 9, 9}));
}

TEST(Where, RefusesMixedTypes) {
  const Tensor one = tensorOf<float>({1}, {1});
  const auto with = [&](const Tensor& condition, const Tensor& b) {
    return runKernel(referenceKernel("where"), {condition, one, b},
                     {emptyTensor(ElementType::Float32, {1})})
        .code;
  };
  const Tensor condition = emptyTensor(ElementType::Bool, {1});
  EXPECT_EQ(with(condition, one), Code::Ok);
  EXPECT_EQ(with(one, one), Code::KernelOperand);
  EXPECT_EQ(with(condition, tensorOf<std::int32_t>({1}, {1})), Code::KernelOperand);
  EXPECT_EQ(with(condition, tensorOf<float>({2}, {1, 2})), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
