// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dequantize_s8 for all 256 values.
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(DequantizeS8, ScalesTheDifferenceFromZero) {
  std::vector<std::int8_t> x(256);
  for (int i = 0; i < 256; ++i) {
    x[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(i - 128);
  }
  const Tensor output = emptyTensor(ElementType::Float32, {256});
  ASSERT_TRUE(runKernel(referenceKernel("dequantize_s8"), {tensorOf({256}, x).quantized(0.1F, -3)},
                        {output})
                  .ok());
  for (std::size_t i = 0; i < x.size(); ++i) {
    // A product of 24 and 9 bits is exact in double: one rounding, as in float.
    EXPECT_EQ(output.values<float>()[i], static_cast<float>(double{0.1F} * (x[i] - (-3))));
  }
}

TEST(DequantizeS8, NeedsAScale) {
  EXPECT_EQ(runKernel(referenceKernel("dequantize_s8"), {tensorOf<std::int8_t>({1}, {0})},
                      {emptyTensor(ElementType::Float32, {1})})
                .code,
            Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
