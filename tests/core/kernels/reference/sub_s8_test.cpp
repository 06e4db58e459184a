// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sub_s8 against TFLite's formula in wide integers.
#include "tests/support/elementwise_oracle.h"
#include "tests/support/quantized_oracle.h"

namespace mote::tests {
namespace {

TEST(SubS8, FollowsTflite) {
  Random random(20);
  for (const std::int32_t zeroPoint : {-128, -7, 0, 127}) {
    kernels::QuantizedBinaryParams p;
    p.firstMultiplier = random.integer(1 << 30, INT32_MAX);
    p.secondMultiplier = random.integer(1 << 30, INT32_MAX);
    p.outputMultiplier = random.integer(1 << 30, INT32_MAX);
    p.firstShift = random.integer(-4, 0);
    p.secondShift = random.integer(-4, 0);
    p.outputShift = random.integer(-19, -17);
    p.quantizedMinimum = random.integer(-128, -60);
    p.quantizedMaximum = random.integer(60, 127);
    const auto a = random.integers<std::int8_t>(24, -128, 127);
    const auto b = random.integers<std::int8_t>(6, -128, 127);
    const Tensor output = emptyTensor(ElementType::Int8, {4, 6}).quantized(0.1F, 5);
    ASSERT_TRUE(runKernel(referenceKernel("sub_s8"), p,
                          {tensorOf({4, 6}, a).quantized(0.2F, zeroPoint),
                           tensorOf({6}, b).quantized(0.3F, -zeroPoint / 2)},
                          {output})
                    .ok());
    for (std::size_t i = 0; i < a.size(); ++i) {
      const std::int64_t first =
          oracleMultiply((a[i] - zeroPoint) << 20, p.firstMultiplier, p.firstShift);
      const std::int64_t second =
          oracleMultiply((b[i % 6] + zeroPoint / 2) << 20, p.secondMultiplier, p.secondShift);
      ASSERT_EQ(output.values<std::int8_t>()[i],
                oracleRequantize(first - second, p.outputMultiplier, p.outputShift, 5,
                                 p.quantizedMinimum, p.quantizedMaximum));
    }
  }
}

}  // namespace
}  // namespace mote::tests
