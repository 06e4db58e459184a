// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quantize_s16 by hand: ties away from zero, saturation, not-a-number.
#include <limits>

#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(QuantizeS16, RoundsAndSaturates) {
  constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> x = {0.0F, 0.25F, 0.24F, -0.25F, -0.75F, 1e9F, -1e9F, 16383.25F, kNaN};
  const Tensor output = emptyTensor(ElementType::Int16, {9}).quantized(0.5F, 0);
  ASSERT_TRUE(runKernel(referenceKernel("quantize_s16"), {tensorOf({9}, x)}, {output}).ok());
  EXPECT_EQ(output.values<std::int16_t>(),
            (std::vector<std::int16_t>{0, 1, 0, -1, -2, 32767, -32768, 32767, -32768}));
}

TEST(QuantizeS16, NeedsAScaleAndAZeroPointOfItsType) {
  expectQuantizeNeedsSteps<std::int16_t>("quantize_s16");
}

}  // namespace
}  // namespace mote::tests
