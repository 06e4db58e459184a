// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mul_s8 against TFLite's formula in wide integers.
#include "tests/support/elementwise_oracle.h"
#include "tests/support/quantized_oracle.h"

namespace mote::tests {
namespace {

TEST(MulS8, FollowsTflite) {
  Random random(21);
  for (const std::int32_t zeroPoint : {-128, 3, 127}) {
    kernels::QuantizedBinaryParams p;
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputShift = random.integer(-8, 1);
    const auto a = random.integers<std::int8_t>(60, -128, 127);
    const auto b = random.integers<std::int8_t>(60, -128, 127);
    const Tensor output = emptyTensor(ElementType::Int8, {60}).quantized(0.1F, -9);
    ASSERT_TRUE(runKernel(referenceKernel("mul_s8"), p,
                          {tensorOf({60}, a).quantized(0.2F, zeroPoint),
                           tensorOf({60}, b).quantized(0.3F, 11)},
                          {output})
                    .ok());
    for (std::size_t i = 0; i < a.size(); ++i) {
      const std::int64_t exact = (a[i] - zeroPoint) * (b[i] - 11);
      ASSERT_EQ(output.values<std::int8_t>()[i],
                oracleRequantize(exact, p.outputMultiplier, p.outputShift, -9));
    }
  }
}

}  // namespace
}  // namespace mote::tests
