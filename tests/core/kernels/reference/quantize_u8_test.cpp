// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quantize_u8 by hand: ties away from zero, saturation, not-a-number.
#include <limits>

#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(QuantizeU8, RoundsAndSaturates) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> x = {0.0F, 0.25F, 0.24F,     -0.25F,     -0.75F, 1.25F,
                                1e9F, -1e9F, kInfinity, -kInfinity, kNaN};
  const Tensor output = emptyTensor(ElementType::UInt8, {11}).quantized(0.5F, 128);
  ASSERT_TRUE(runKernel(referenceKernel("quantize_u8"), {tensorOf({11}, x)}, {output}).ok());
  EXPECT_EQ(output.values<std::uint8_t>(),
            (std::vector<std::uint8_t>{128, 129, 128, 127, 126, 131, 255, 0, 255, 0, 0}));
}

TEST(QuantizeU8, NeedsAScale) {
  EXPECT_EQ(runKernel(referenceKernel("quantize_u8"), {tensorOf<float>({1}, {0})},
                      {emptyTensor(ElementType::UInt8, {1})})
                .code,
            Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
