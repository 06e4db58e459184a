// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dequantize_s16 by hand.
#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(DequantizeS16, GivesReals) {
  const Tensor input = tensorOf<std::int16_t>({4}, {-32768, 0, 3, 32767}).quantized(0.5F, 1);
  const Tensor output = emptyTensor(ElementType::Float32, {4});
  ASSERT_TRUE(runKernel(referenceKernel("dequantize_s16"), {input}, {output}).ok());
  EXPECT_EQ(output.values<float>(), (std::vector<float>{-16384.5F, -0.5F, 1.0F, 16383.0F}));
}

TEST(DequantizeS16, NeedsAScaleAndAZeroPointOfItsType) {
  expectDequantizeNeedsSteps<std::int16_t>("dequantize_s16");
}

}  // namespace
}  // namespace mote::tests
