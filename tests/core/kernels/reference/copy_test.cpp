// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// copy to other dims.
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Copy, KeepsTheBytes) {
  const Tensor output = emptyTensor(ElementType::Int32, {3, 2});
  const std::vector<std::int32_t> x = {1, 2, 3, 4, 5, 6};
  ASSERT_TRUE(runKernel(referenceKernel("copy"), {tensorOf({2, 3}, x)}, {output}).ok());
  EXPECT_EQ(output.values<std::int32_t>(), x);
}

TEST(Copy, RefusesOtherSizesAndTypes) {
  const Tensor x = tensorOf<float>({2}, {1, 2});
  const auto into = [&x](ElementType type, std::int32_t count) {
    return runKernel(referenceKernel("copy"), {x}, {emptyTensor(type, {count})}).code;
  };
  EXPECT_EQ(into(ElementType::Float32, 3), Code::KernelShape);
  EXPECT_EQ(into(ElementType::Int32, 2), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
