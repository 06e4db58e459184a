// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dequantize_s16 by hand.
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(DequantizeS16, GivesReals) {
  const Tensor input = tensorOf<std::int16_t>({4}, {-32768, 0, 3, 32767}).quantized(0.5F, 1);
  const Tensor output = emptyTensor(ElementType::Float32, {4});
  ASSERT_TRUE(runKernel(referenceKernel("dequantize_s16"), {input}, {output}).ok());
  EXPECT_EQ(output.values<float>(), (std::vector<float>{-16384.5F, -0.5F, 1.0F, 16383.0F}));
  EXPECT_EQ(
      runKernel(referenceKernel("dequantize_s16"), {Tensor(input).quantized(0.0F, 0)}, {output})
          .code,
      Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
